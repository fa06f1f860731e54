import { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { CostSettings } from '@rung/backstage-plugin-rung-common/wire';
import { Availability } from '../availability';
import { ReportStore, ScanStore } from '../database';
import { Authorizer } from '../permissions';
import { ChangeService } from './ChangeService';
import { ProblemService } from './ProblemService';
import { RememberedAnswers } from './RememberedAnswers';
import { ReportService } from './ReportService';
import { ScanStates } from './ScanStates';
import { SpendService } from './SpendService';
import { StoredReportService } from './StoredReportService';
import { VisibleReads } from './VisibleReads';

/** All that is told of many entities; what one reader may ask for is counted once. */
export function createReports(given: {
  authorizer: Authorizer;
  availability: Availability;
  store: ReportStore & ScanStore;
  schedule: Pick<SchedulerServiceTaskScheduleDefinition, 'frequency'>;
  /** The kinds that are counted unless a request names others. */
  countedKinds: readonly string[];
  costs: CostSettings;
  /** The environment whose clusters count, in lower case. */
  countedEnvironment: string;
}): {
  reports: ReportService;
  changes: ChangeService;
  problems: ProblemService;
  answers: RememberedAnswers;
  reads: VisibleReads;
  scans: ScanStates;
  spend: SpendService;
} {
  const options = {
    ...given,
    answers: RememberedAnswers.create(given.store),
    reads: VisibleReads.create(given),
    scans: ScanStates.create(given),
  };
  const { answers, reads, scans } = options;
  return {
    answers,
    reads,
    scans,
    reports: StoredReportService.create(options),
    changes: ChangeService.create(options),
    problems: ProblemService.create(options),
    spend: SpendService.create(options),
  };
}
