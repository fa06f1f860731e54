/**
 * What a list of entities can show of each, in the order of its columns; an
 * export begins with the same.
 *
 * @public
 */
export const listColumns = [
  'name',
  'kind',
  'owner',
  'system',
  'lifecycle',
  'rung',
  'status',
  'fit',
  'places',
  'forgone',
  'climb',
  'findings',
  'missing',
  'unreadable',
  'changed',
] as const;

/**
 * See {@link listColumns}.
 *
 * @public
 */
export type ListColumn = (typeof listColumns)[number];
