import {
  RootConfigService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { durationToMilliseconds, HumanDuration } from '@backstage/types';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { CostSettings } from '@rung/backstage-plugin-rung-common/wire';
import { version as engineVersion } from '@rung/backstage-plugin-rung-common/package.json';
import {
  readAssessedKinds,
  readAssessmentPolicyInput,
  readCosts,
} from '@rung/backstage-plugin-rung-node';
import { LossLimits } from '../admission';
import { EvidenceReporter } from '../evidence';
import { MessageSettings } from '../notifications';
import { fingerprint } from '../scoring';
import { readCountedKinds } from './readCountedKinds';
import { readDuration } from './readDuration';
import { readEvidenceReporters } from './readEvidenceReporters';
import { readNotifications } from './readNotifications';
import { ObservationConfig, readObservation } from './readObservation';
import { readLossLimits } from './readLossLimits';
import { readRequirementsTemplate } from './readRequirementsTemplate';
import { readSchedule } from './readSchedule';

const defaultRetention: HumanDuration = { days: 400 };
/** Times before the common era are not the same to every database. */
const longestRetention: HumanDuration = { years: 1000 };

const defaultStatementTimeout: HumanDuration = { seconds: 10 };
/** Timers and databases count no further than to 2^31 milliseconds. */
const longestStatementTimeout: HumanDuration = { days: 24 };

/** Everything that is set under `rung`, checked and completed. */
export interface RungConfig extends ObservationConfig {
  policy: AssessmentPolicy;
  /** The fingerprint of the policy, and of the engine that applies it. */
  rules: string;
  kinds: readonly string[];
  /** The fingerprint of all that makes replicas write the same report. */
  ruleSet: string;
  /** The kinds that reports count unless they are asked for others. */
  countedKinds: readonly string[];
  schedule: SchedulerServiceTaskScheduleDefinition;
  /** In milliseconds. */
  scanTimeout: number;
  /** How much a scan may find gone without the next one agreeing. */
  goneAtOnce: LossLimits;
  /** In milliseconds; left out where history is kept for ever. */
  retention?: number;
  /** In milliseconds. */
  statementTimeout: number;
  /** The ref of the template that writes requirements down, if there is one. */
  requirementsTemplate?: string;
  /** Who may report exercises of what, by the subject of its token. */
  evidenceReporters: ReadonlyMap<string, EvidenceReporter>;
  /** Left out where nobody is told anything. */
  messages?: MessageSettings;
  /** What the organization pays, and whether that is shown. */
  costs: CostSettings;
  /** Whether other plugins are told what changes. */
  publishesEvents: boolean;
}

/**
 * Reads what is set under `rung`.
 *
 * @throws InputError that names the first key that is wrong, and what to write
 * instead.
 */
export function readRungConfig(root: RootConfigService): RungConfig {
  const input = readAssessmentPolicyInput(root);
  const rules = fingerprint(JSON.stringify([engineVersion, input]));
  const kinds = readAssessedKinds(root);
  const schedule = readSchedule(root.getOptionalConfig('rung.scan.schedule'));
  const observation = readObservation(root);
  return {
    ...observation,
    policy: AssessmentPolicy.create(input),
    rules,
    kinds,
    countedKinds: readCountedKinds(root, kinds),
    // What one replica assesses, another one would take for gone; what one
    // counts as seen, another one would take for unknown.
    ruleSet: fingerprint(
      [
        rules,
        ...lowered(kinds).sort(),
        observation.countedEnvironment,
        observation.snapshotMaxAge,
      ].join(' '),
    ),
    schedule,
    scanTimeout: timeoutOf(schedule),
    goneAtOnce: readLossLimits(root),
    retention:
      root.getOptional('rung.history.retention') === false
        ? undefined
        : readDuration(root, 'rung.history.retention', {
            fallback: defaultRetention,
            longest: longestRetention,
          }),
    requirementsTemplate: readRequirementsTemplate(root),
    statementTimeout: readDuration(root, 'rung.reports.statementTimeout', {
      fallback: defaultStatementTimeout,
      longest: longestStatementTimeout,
    }),
    costs: readCosts(root),
    messages: readNotifications(root),
    publishesEvents: root.getOptionalBoolean('rung.events.enabled') ?? false,
    evidenceReporters: readEvidenceReporters(root),
  };
}

function lowered(kinds: readonly string[]): string[] {
  return kinds.map(kind => kind.toLowerCase());
}

function timeoutOf({
  timeout,
}: SchedulerServiceTaskScheduleDefinition): number {
  return 'toMillis' in timeout
    ? timeout.toMillis()
    : durationToMilliseconds(timeout);
}
