/**
 * The client of the HTTP API.
 *
 * @packageDocumentation
 */

export type { RungClientOptions } from './Backend';
export type { RungApi } from './RungApi';
export { RungClient } from './RungClient';
export type {
  BlastItemsQuery,
  BlastQuery,
  BlastRadiusQuery,
  CampaignRef,
  DependentsQuery,
  ChangesQuery,
  AcceptanceQuery,
  DrillQuery,
  ExportQuery,
  ListQuery,
  PageQuery,
  PossibleLossesQuery,
  ProblemsQuery,
  ProgressOptions,
  RefreshOf,
  ReportQuery,
  RequestOptions,
  TrendQuery,
} from './types';
