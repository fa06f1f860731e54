export { RungClient } from './RungClient';
export type { RungClientOptions } from './Backend';
export type { RungApi } from './RungApi';
export type {
  ListQuery,
  PageQuery,
  RefreshOf,
  ReportQuery,
  RequestOptions,
  TrendQuery,
} from './types';
