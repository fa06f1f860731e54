/**
 * The client of the HTTP API.
 *
 * @packageDocumentation
 */

export type { RungClientOptions } from './Backend';
export type { RungApi } from './RungApi';
export { RungClient } from './RungClient';
export type {
  DependentsQuery,
  DrillQuery,
  ListQuery,
  PageQuery,
  RefreshOf,
  ReportQuery,
  RequestOptions,
  TrendQuery,
} from './types';
