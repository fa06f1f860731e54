import {
  assessmentOrders,
  attributeFilterNames,
  blastGroupings,
  blastStates,
  filterNames,
  listColumns,
  lossKinds,
  promiseStates,
  reportGroupings,
  summaryParts,
} from '@rung/backstage-plugin-rung-common/wire';
import { filterParameters } from './filterParameters';
import { anyOf, oneOfWords, query, refPart } from './parameterBuilders';

/** As `2026-05-31`. */
const calendarDay = {
  type: 'string',
  pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
  maxLength: 10,
} as const;

/** The parameters of all routes, each under its name. */
export const parameters = {
  kindPart: refPart('kind', 'The kind of the entity, in any case.'),
  namespacePart: refPart('namespace', 'The namespace of the entity.'),
  namePart: refPart('name', 'The name of the entity.'),

  clusterName: {
    name: 'name',
    in: 'path',
    required: true,
    description: 'What the portal calls the cluster.',
    schema: { type: 'string', maxLength: 253, pattern: '^[^/\\s]+$' },
  },

  ...filterParameters,

  place: {
    ...query(
      'place',
      'The number of the place among those of the observation.',
      { type: 'integer', minimum: 1, maximum: 10_000 },
    ),
    required: true,
  },
  lostZone: query(
    'lostZone',
    'The zone that is lost, of those of the place. Either this or a node.',
    { type: 'string', minLength: 1, maxLength: 253 },
  ),
  lostNode: query(
    'lostNode',
    'The number of the node that is lost, of those of the place.',
    { type: 'integer', minimum: 1, maximum: 100_000 },
  ),

  orderBy: query(
    'orderBy',
    'Headroom is the distance to the nearest climb trigger, excess how many steps of the resilience path what is built is above what is needed; entities without one come last. Status goes from what is known least, findings by the severity of the gravest open one and then by how many are open, could-go by the regions that could go, then the clusters, the zones, and the copies of the data. Nearing goes by the numbers that have lately moved towards a threshold, then by how many are close to one, then by guesses; guesses by the guesses that the rung rests on.',
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
  include: anyOf(
    'include',
    'The parts to give of each entity that are left out otherwise.',
    oneOfWords(summaryParts),
    summaryParts.length,
  ),
  groupBy: query(
    'groupBy',
    'What to group by; left out, there are totals only.',
    oneOfWords(reportGroupings),
  ),
  columns: anyOf(
    'columns',
    'Which columns of the list to export; left out, all that there is.',
    oneOfWords(listColumns),
    listColumns.length,
  ),
  since: query(
    'since',
    'The first day in UTC; left out, the last but 29.',
    calendarDay,
  ),
  until: query('until', 'The last day in UTC; left out, today.', calendarDay),
  first: query(
    'first',
    'Whether entities that were seen for the first time are among the changes.',
    { type: 'boolean', default: false },
  ),
  loss: {
    ...query(
      'loss',
      'The kind of what is lost. A cluster takes the permissions to read clusters and their resources.',
      oneOfWords(lossKinds),
    ),
    required: true,
  },
  lostName: {
    ...query(
      'name',
      'What is lost: the name of a zone or a region, what the portal calls a cluster, or an entity ref in full.',
      { type: 'string', pattern: '^[^\\u0000]+$', maxLength: 256 },
    ),
    required: true,
  },
  blastGroupBy: query('groupBy', 'What to group by.', {
    ...oneOfWords(blastGroupings),
    default: 'system',
  }),
  state: anyOf(
    'state',
    'What becomes of an entity; left out, whatever does.',
    oneOfWords(blastStates),
    blastStates.length,
  ),
  promise: anyOf(
    'promise',
    'What becomes of what it promises; left out, whatever does, and also of what promises nothing.',
    oneOfWords(promiseStates),
    promiseStates.length,
  ),
  within: query('within', 'Within how many days acceptances end.', {
    type: 'integer',
    minimum: 1,
    maximum: 366,
    default: 30,
  }),
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
export const attributeFilters = parameterRefs(...attributeFilterNames);

export const filters = parameterRefs(...filterNames);
