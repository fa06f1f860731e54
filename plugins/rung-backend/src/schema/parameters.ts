import {
  assessmentOrders,
  findingIds,
  fits,
  methodNumbers,
  reportedStatuses,
  reportGroupings,
  resiliencePath,
  rungNumbers,
} from '@rung/backstage-plugin-rung-common';
import {
  anyOf,
  entityRef,
  entityRefPart,
  oneOfWords,
  query,
  refPart,
  word,
} from './parameterBuilders';

/** The parameters of all routes, each under its name. */
export const parameters = {
  kindPart: refPart('kind', 'The kind of the entity, in any case.'),
  namespacePart: refPart('namespace', 'The namespace of the entity.'),
  namePart: refPart('name', 'The name of the entity.'),

  entityRef: anyOf('entityRef', 'The entity ref of an entity.', entityRef),
  rung: anyOf('rung', 'The headline rung.', {
    type: 'integer',
    enum: rungNumbers,
  }),
  resilience: anyOf('resilience', 'The rung on the resilience path.', {
    type: 'integer',
    enum: resiliencePath,
  }),
  built: anyOf('built', 'The resilience of what is built.', {
    type: 'integer',
    enum: resiliencePath,
  }),
  platform: query('platform', 'Whether a platform layer is justified.', {
    type: 'boolean',
  }),
  fit: anyOf(
    'fit',
    'How what is built compares with what is needed.',
    oneOfWords(fits),
  ),
  status: anyOf(
    'status',
    'The status of the assessment.',
    oneOfWords(reportedStatuses),
  ),
  finding: anyOf(
    'finding',
    'The id of a finding, accepted ones included.',
    oneOfWords(findingIds),
  ),
  missing: anyOf(
    'missing',
    'Which of the six numbers are not stated.',
    oneOfWords(methodNumbers),
  ),
  unreadable: anyOf(
    'unreadable',
    'Which of the six numbers are stated in ways that cannot be read.',
    oneOfWords(methodNumbers),
  ),
  kind: anyOf(
    'kind',
    'The kind of the entity, in any case, or * for every kind. Without it lists and exports hold every kind, and reports and trends count those that are configured to count.',
    entityRefPart,
  ),
  owner: anyOf('owner', 'The entity ref of the owner, in full.', entityRef),
  system: anyOf('system', 'The entity ref of the system, in full.', entityRef),
  domain: anyOf('domain', 'The entity ref of the domain, in full.', entityRef),
  lifecycle: anyOf('lifecycle', 'The lifecycle of the entity.', word),
  tag: anyOf('tag', 'A tag of the entity.', word),
  text: query('text', 'A part of the name or the title.', word),

  orderBy: query(
    'orderBy',
    'Headroom is the distance to the nearest climb trigger, excess how many steps of the resilience path what is built is above what is needed; entities without one come last.',
    { ...oneOfWords(assessmentOrders), default: 'name' },
  ),
  order: query('order', 'The direction of the order.', {
    ...oneOfWords(['asc', 'desc']),
    default: 'asc',
  }),
  limit: query('limit', 'How many items a page has at most.', {
    type: 'integer',
    minimum: 1,
    maximum: 500,
    default: 50,
  }),
  cursor: query('cursor', 'The nextCursor of the page before.', {
    type: 'string',
    pattern: '^[A-Za-z0-9_-]+$',
    maxLength: 1000,
  }),
  total: query('total', 'Whether to count what is on all pages.', {
    type: 'boolean',
    default: false,
  }),
  groupBy: query(
    'groupBy',
    'What to group by; left out, there are totals only.',
    oneOfWords(reportGroupings),
  ),
  days: query('days', 'How many days back the trend goes.', {
    type: 'integer',
    minimum: 1,
    maximum: 366,
    default: 90,
  }),
} as const;

type Name = keyof typeof parameters;

export function parameterRefs<T extends Name>(...names: T[]) {
  return names.map(
    name => ({ $ref: `#/components/parameters/${name}` } as const),
  );
}

export const refParts = parameterRefs('kindPart', 'namespacePart', 'namePart');

/** What an entity is, whatever its verdict. */
export const attributeFilters = parameterRefs(
  'kind',
  'owner',
  'system',
  'domain',
  'lifecycle',
  'tag',
  'text',
);

export const filters = [
  ...parameterRefs(
    'entityRef',
    'rung',
    'resilience',
    'built',
    'platform',
    'fit',
    'status',
    'finding',
    'missing',
    'unreadable',
  ),
  ...attributeFilters,
];
