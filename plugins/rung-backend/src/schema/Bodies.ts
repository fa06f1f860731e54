import { Assessment } from '@rung/backstage-plugin-rung-common';
import {
  AcceptanceList,
  AskedCampaigns,
  AssessmentHistory,
  AssessmentList,
  BlastItemList,
  BlastRadius,
  CampaignDetails,
  CampaignList,
  CampaignReminders,
  ChangeList,
  ClusterList,
  CostSettings,
  Dependents,
  EntityDrill,
  EntityObservation,
  EvaluateRequest,
  EvidenceReport,
  FindingTrend,
  Ladder,
  LiveAssessment,
  PolicyCheck,
  PolicyPreviewRequest,
  PreviewLine,
  PossibleLossList,
  ProblemList,
  PushedSnapshot,
  RefreshRequest,
  RefreshResult,
  Report,
  ScanDetails,
  SinglePoints,
  Spend,
  Trend,
} from '@rung/backstage-plugin-rung-common/wire';

/**
 * What travels as JSON in requests and responses, by the name that the OpenAPI
 * document gives it. `yarn build:openapi` makes the schemas of these types, and
 * of all that they are made of.
 */
export interface Bodies {
  AcceptanceList: AcceptanceList;
  AskedCampaigns: AskedCampaigns;
  Assessment: Assessment;
  AssessmentHistory: AssessmentHistory;
  AssessmentList: AssessmentList;
  BlastItemList: BlastItemList;
  BlastRadius: BlastRadius;
  CampaignDetails: CampaignDetails;
  CampaignList: CampaignList;
  CampaignReminders: CampaignReminders;
  ChangeList: ChangeList;
  ClusterList: ClusterList;
  CostSettings: CostSettings;
  Dependents: Dependents;
  EntityDrill: EntityDrill;
  EntityObservation: EntityObservation;
  EvaluateRequest: EvaluateRequest;
  EvidenceReport: EvidenceReport;
  FindingTrend: FindingTrend;
  Ladder: Ladder;
  LiveAssessment: LiveAssessment;
  PolicyCheck: PolicyCheck;
  PolicyPreviewRequest: PolicyPreviewRequest;
  PreviewLine: PreviewLine;
  PossibleLossList: PossibleLossList;
  ProblemList: ProblemList;
  PushedSnapshot: PushedSnapshot;
  RefreshRequest: RefreshRequest;
  RefreshResult: RefreshResult;
  Report: Report;
  ScanDetails: ScanDetails;
  SinglePoints: SinglePoints;
  Spend: Spend;
  Trend: Trend;
}
