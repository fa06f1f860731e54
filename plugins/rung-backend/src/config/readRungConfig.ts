import {
  RootConfigService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { HumanDuration } from '@backstage/types';
import {
  AssessmentPolicy,
  assessmentPolicyKeys,
} from '@rung/backstage-plugin-rung-common';
import { version as engineVersion } from '@rung/backstage-plugin-rung-common/package.json';
import {
  readAssessedKinds,
  readAssessmentPolicyInput,
} from '@rung/backstage-plugin-rung-node';
import { fingerprint } from '../scoring';
import { readDuration } from './readDuration';
import { readSchedule } from './readSchedule';

const defaultRetention: HumanDuration = { days: 400 };
/** Times before the common era are not the same to every database. */
const longestRetention: HumanDuration = { years: 1000 };

const defaultStatementTimeout: HumanDuration = { seconds: 10 };
/** Timers and databases count no further than to 2^31 milliseconds. */
const longestStatementTimeout: HumanDuration = { days: 24 };

/** What the other packages of Rung read under `rung`. */
const keysOfOthers = ['catalog', 'requirementsTemplate'];

/** The keys of each section, so that one that is misspelt does not go unseen. */
const knownKeys: Record<string, readonly string[]> = {
  rung: [
    ...assessmentPolicyKeys,
    'scan',
    'history',
    'reports',
    ...keysOfOthers,
  ],
  'rung.scan': ['kinds', 'schedule'],
  'rung.scan.schedule': ['frequency', 'timeout', 'initialDelay'],
  'rung.history': ['retention'],
  'rung.reports': ['statementTimeout'],
};

/** Everything that is set under `rung`, checked and completed. */
export interface RungConfig {
  policy: AssessmentPolicy;
  /** The fingerprint of the policy, and of the engine that applies it. */
  rules: string;
  kinds: readonly string[];
  schedule: SchedulerServiceTaskScheduleDefinition;
  /** In milliseconds; left out where history is kept for ever. */
  retention?: number;
  /** In milliseconds. */
  statementTimeout: number;
}

/**
 * Reads what is set under `rung`.
 *
 * @throws InputError that names the first key that is wrong, and what to write
 * instead.
 */
export function readRungConfig(root: RootConfigService): RungConfig {
  for (const section of Object.keys(knownKeys)) {
    checkKeys(root, section);
  }
  const input = readAssessmentPolicyInput(root);
  return {
    policy: AssessmentPolicy.create(input),
    rules: fingerprint(JSON.stringify([engineVersion, input])),
    kinds: readAssessedKinds(root),
    schedule: readSchedule(root.getOptionalConfig('rung.scan.schedule')),
    retention:
      root.getOptional('rung.history.retention') === false
        ? undefined
        : readDuration(root, 'rung.history.retention', {
            fallback: defaultRetention,
            longest: longestRetention,
          }),
    statementTimeout: readDuration(root, 'rung.reports.statementTimeout', {
      fallback: defaultStatementTimeout,
      longest: longestStatementTimeout,
    }),
  };
}

function checkKeys(root: RootConfigService, section: string): void {
  const known = knownKeys[section];
  for (const key of root.getOptionalConfig(section)?.keys() ?? []) {
    if (!known.includes(key)) {
      throw new InputError(
        `${section}.${key} is not a setting; write one of ${known.join(', ')}`,
      );
    }
  }
}
