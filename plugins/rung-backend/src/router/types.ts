import { TypedRouter } from '@backstage/backend-openapi-utils';
import { AuditorService, HttpAuthService } from '@backstage/backend-plugin-api';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { Availability } from '../availability';
import { BlastRadiusService } from '../blastRadius';
import { CampaignReminders, CampaignService } from '../campaigns';
import { ClusterStore } from '../database';
import { EvidenceService } from '../evidence';
import { PushGuard } from '../observation';
import { Authorizer } from '../permissions';
import { PreviewService } from '../preview';
import {
  ChangeService,
  ProblemService,
  ReportService,
  SpendService,
} from '../reports';
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
  blastRadius: BlastRadiusService;
  campaigns: CampaignService;
  availability: Availability;
  changes: ChangeService;
  authorizer: Authorizer;
  clusters: ClusterStore;
  clusterOverview: ClusterService;
  evidence: EvidenceService;
  httpAuth: HttpAuthService;
  observations: ObservationService;
  policy: AssessmentPolicy;
  previews: PreviewService;
  problems: ProblemService;
  pushGuard: PushGuard;
  refreshes: RefreshService;
  reminders: CampaignReminders;
  reports: ReportService;
  spend: SpendService;
}

/** A router whose handlers take and give what the document says. */
export type RungRouter = TypedRouter<Endpoints>;
