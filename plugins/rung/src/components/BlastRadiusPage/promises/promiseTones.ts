import { PromiseState } from '@rung/backstage-plugin-rung-common/wire';
import { Tone } from '../../../theme';

/** How bad it is. What hangs on a restore is neither broken nor kept. */
export const promiseTones = {
  broken: 'bad',
  restore: 'info',
  unknown: 'unknown',
  kept: 'ok',
} as const satisfies Record<PromiseState, Tone>;
