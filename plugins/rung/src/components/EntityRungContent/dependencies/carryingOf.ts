import { ResilienceRung } from '@rung/backstage-plugin-rung-common';

/** Whether something carries what depends on it, as far as anybody knows. */
export type Carrying =
  | { type: 'carries' }
  | { type: 'fallsShort'; rung: ResilienceRung }
  | { type: 'promisesLess'; rung: ResilienceRung }
  | { type: 'unknown' };

/**
 * What is built decides where it is known. Where it is not, what is promised can
 * still be too little, and never enough.
 *
 * @param needed - the rung that is needed above
 * @param below - what is built of what it depends on, and the rung that this one
 * is to have
 */
export function carryingOf(
  needed: ResilienceRung | undefined,
  below: { built?: ResilienceRung; resilience?: ResilienceRung },
): Carrying {
  const { built, resilience } = below;
  if (needed === undefined) {
    return { type: 'unknown' };
  }
  if (built !== undefined) {
    return built >= needed
      ? { type: 'carries' }
      : { type: 'fallsShort', rung: needed };
  }
  return resilience !== undefined && resilience < needed
    ? { type: 'promisesLess', rung: resilience }
    : { type: 'unknown' };
}
