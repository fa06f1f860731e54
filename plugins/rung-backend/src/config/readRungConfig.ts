import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  RootConfigService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { Config, readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds, HumanDuration } from '@backstage/types';
import {
  AssessmentPolicy,
  AssessmentPolicyInput,
  assessmentPolicyKeys,
} from '@rung/backstage-plugin-rung-common';
import { version as engineVersion } from '@rung/backstage-plugin-rung-common/package.json';
import { fingerprint } from '../scoring';

const defaultKinds = ['Component', 'Resource', 'System', 'Domain', 'API'];
const defaultRetention: HumanDuration = { days: 400 };
const defaultStatementTimeout: HumanDuration = { seconds: 10 };

/**
 * Scans are short, so a replica that dies in one is replaced soon: nobody else
 * scans before the timeout is over.
 */
const defaultSchedule: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 10 },
  timeout: { minutes: 5 },
};

/** The catalog has read its first locations by then. */
const defaultInitialDelay: HumanDuration = { seconds: 15 };

/** The keys of each section, so that one that is misspelt does not go unseen. */
const knownKeys: Record<string, readonly string[]> = {
  rung: [...assessmentPolicyKeys, 'scan', 'history', 'reports'],
  'rung.scan': ['kinds', 'schedule'],
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
  const input = readPolicyInput(root);
  return {
    policy: AssessmentPolicy.create(input),
    rules: fingerprint(JSON.stringify([engineVersion, input])),
    kinds: readKinds(root),
    schedule: readSchedule(root.getOptionalConfig('rung.scan.schedule')),
    retention:
      root.getOptional('rung.history.retention') === false
        ? undefined
        : readDuration(root, 'rung.history.retention', defaultRetention),
    statementTimeout: readDuration(
      root,
      'rung.reports.statementTimeout',
      defaultStatementTimeout,
    ),
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

function readPolicyInput(root: RootConfigService): AssessmentPolicyInput {
  return Object.fromEntries(
    assessmentPolicyKeys.flatMap(key => {
      const value = root.getOptional(`rung.${key}`);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

function readKinds(root: RootConfigService): readonly string[] {
  const kinds = root.getOptionalStringArray('rung.scan.kinds') ?? defaultKinds;
  if (kinds.length === 0) {
    throw new InputError(
      `rung.scan.kinds is empty; write the kinds of entities to assess, such as [${defaultKinds.join(
        ', ',
      )}]`,
    );
  }
  return kinds;
}

function readSchedule(
  config: Config | undefined,
): SchedulerServiceTaskScheduleDefinition {
  return {
    initialDelay: defaultInitialDelay,
    ...(config
      ? readSchedulerServiceTaskScheduleDefinitionFromConfig(config)
      : defaultSchedule),
    // One scan at a time is enough for all replicas.
    scope: 'global',
  };
}

function readDuration(
  root: RootConfigService,
  key: string,
  fallback: HumanDuration,
): number {
  const milliseconds = durationToMilliseconds(
    root.has(key) ? readDurationFromConfig(root, { key }) : fallback,
  );
  if (milliseconds <= 0) {
    throw new InputError(
      `${key} is no time at all; write a duration above 0, such as 10s or { days: 90 }`,
    );
  }
  return milliseconds;
}
