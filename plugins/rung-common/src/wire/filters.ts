import { FilterRow, filterValues } from './filterValues';

/**
 * What lists, exports and reports can be filtered by, in the order in which
 * pages ask for it. All that is said of a filter follows from its row: the type
 * of {@link AssessmentFilters}, the parameter of the HTTP API, how an address
 * states it and how a page asks for it.
 *
 * @public
 */
export const reportFilters = {
  text: {
    of: 'text',
    single: true,
    attribute: true,
    description: 'A part of the name or the title.',
  },
  rung: { of: 'rung', description: 'The headline rung.' },
  fit: {
    of: 'fit',
    description: 'How what is built compares with what is needed.',
  },
  status: {
    of: 'status',
    description: 'The status of the assessment.',
  },
  owner: {
    of: 'entityRef',
    attribute: true,
    description: 'The entity ref of the owner, in full.',
  },
  system: {
    of: 'entityRef',
    attribute: true,
    description: 'The entity ref of the system, in full.',
  },
  domain: {
    of: 'entityRef',
    rare: true,
    attribute: true,
    description: 'The entity ref of the domain, in full.',
  },
  kind: {
    of: 'kind',
    attribute: true,
    description:
      'The kind of the entity, in any case, or * for every kind. Without it lists and exports hold every kind, and reports and trends count those that are configured to count.',
  },
  builtSource: {
    of: 'builtSource',
    rare: true,
    description: 'By what it is known what is built.',
  },
  observed: {
    of: 'sight',
    rare: true,
    single: true,
    description: 'Whether it was seen to run in a cluster that counts.',
  },
  cluster: {
    of: 'text',
    rare: true,
    description:
      'The name of a cluster in which it was seen to run, as the portal calls it. It takes the permissions to read clusters and their resources.',
  },
  zone: {
    of: 'place',
    rare: true,
    description: 'The name of a zone in which its pods were seen to serve.',
  },
  region: {
    of: 'place',
    rare: true,
    description: 'The name of a region in which its pods were seen to serve.',
  },
  lifecycle: {
    of: 'text',
    rare: true,
    attribute: true,
    description: 'The lifecycle of the entity.',
  },
  finding: {
    of: 'finding',
    description: 'The id of a finding, accepted ones included.',
  },
  openFinding: {
    of: 'finding',
    linkOnly: true,
    description: 'The id of a finding that is open.',
  },
  noOpenFinding: {
    of: 'finding',
    linkOnly: true,
    description: 'The ids of findings none of which is open.',
  },
  missing: {
    of: 'number',
    description: 'Which of the six numbers are not stated.',
  },
  unreadable: {
    of: 'number',
    rare: true,
    description:
      'Which of the six numbers are stated in ways that cannot be read.',
  },
  tag: {
    of: 'text',
    rare: true,
    attribute: true,
    description: 'A tag of the entity.',
  },
  entityRef: {
    of: 'entityRef',
    linkOnly: true,
    description: 'The entity ref of an entity, in full.',
  },
  resilience: {
    of: 'resilience',
    linkOnly: true,
    description: 'The rung on the resilience path.',
  },
  built: {
    of: 'resilience',
    linkOnly: true,
    description: 'The resilience of what is built.',
  },
  platform: {
    of: 'layer',
    single: true,
    linkOnly: true,
    description: 'Whether a platform layer is justified.',
  },
} as const satisfies Readonly<Record<string, FilterRow>>;

/**
 * The name of a filter.
 *
 * @public
 */
export type FilterName = keyof typeof reportFilters;

/**
 * The name of a filter on what an entity is, whatever its verdict.
 *
 * @public
 */
export type AttributeFilterName = {
  [Name in FilterName]: (typeof reportFilters)[Name] extends { attribute: true }
    ? Name
    : never;
}[FilterName];

/**
 * One value of a filter.
 *
 * @public
 */
export type FilterValue<Name extends FilterName> =
  (typeof filterValues)[(typeof reportFilters)[Name]['of']] extends {
    words: readonly (infer Word)[];
  }
    ? Word
    : string;

/**
 * Which entities a list, an export or a report is about, by the name of the
 * filter: {@link reportFilters} says what each is. Several values of one filter
 * mean any of them, several filters mean all of them. Words are compared without
 * regard to case.
 *
 * @public
 */
export type AssessmentFilters = {
  [Name in FilterName]?: (typeof reportFilters)[Name] extends { single: true }
    ? FilterValue<Name>
    : FilterValue<Name>[];
};

/**
 * Filters on what an entity is, whatever its verdict.
 *
 * @public
 */
export type AttributeFilters = Pick<AssessmentFilters, AttributeFilterName>;

/**
 * The names of all filters, in the order of {@link reportFilters}.
 *
 * @public
 */
export const filterNames = /* @__PURE__ */ Object.keys(
  reportFilters,
) as FilterName[];

/**
 * What there is to know about a filter.
 *
 * @public
 */
export function filterRow(name: FilterName): FilterRow {
  return reportFilters[name];
}

/**
 * The names of the filters on what an entity is, in the same order.
 *
 * @public
 */
export const attributeFilterNames = /* @__PURE__ */ filterNames.filter(
  (name): name is AttributeFilterName => filterRow(name).attribute === true,
);

/**
 * The filter by kind that lets every kind through.
 *
 * @public
 */
export const everyKind = '*';
