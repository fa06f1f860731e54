import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { HumanDuration } from '@backstage/types';

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

/** When the catalog is scanned, as set under `rung.scan.schedule`. */
export function readSchedule(
  config: Config | undefined,
): SchedulerServiceTaskScheduleDefinition {
  const schedule = config ? readGivenSchedule(config) : defaultSchedule;
  return {
    ...schedule,
    initialDelay: schedule.initialDelay ?? defaultInitialDelay,
    // One scan at a time is enough for all replicas.
    scope: 'global',
  };
}

function readGivenSchedule(
  config: Config,
): SchedulerServiceTaskScheduleDefinition {
  try {
    return readSchedulerServiceTaskScheduleDefinitionFromConfig(config);
  } catch (error) {
    // Its messages name the last part of the key only.
    throw new InputError('rung.scan.schedule cannot be read', error);
  }
}
