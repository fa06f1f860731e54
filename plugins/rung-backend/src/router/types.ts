import { TypedRouter } from '@backstage/backend-openapi-utils';
import { AuditorService, HttpAuthService } from '@backstage/backend-plugin-api';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { CampaignService } from '../campaigns';
import { ClusterStore } from '../database';
import { PushGuard } from '../observation';
import { Authorizer } from '../permissions';
import { ChangeService, ProblemService, ReportService } from '../reports';
import { Endpoints } from '../schema';
import {
  AssessmentService,
  ClusterService,
  ObservationService,
  RefreshService,
} from '../service';

/** What the routes are made of. */
export interface RouterOptions {
  assessments: AssessmentService;
  auditor: AuditorService;
  campaigns: CampaignService;
  changes: ChangeService;
  authorizer: Authorizer;
  clusters: ClusterStore;
  clusterOverview: ClusterService;
  httpAuth: HttpAuthService;
  observations: ObservationService;
  policy: AssessmentPolicy;
  problems: ProblemService;
  pushGuard: PushGuard;
  refreshes: RefreshService;
  reports: ReportService;
}

/** A router whose handlers take and give what the document says. */
export type RungRouter = TypedRouter<Endpoints>;
