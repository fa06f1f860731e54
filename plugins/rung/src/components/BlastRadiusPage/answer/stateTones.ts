import { BlastState } from '@rung/backstage-plugin-rung-common/wire';
import { Tone } from '../../../theme';

/** How bad it is, in the order of the bars. */
export const stateTones = {
  down: 'bad',
  degraded: 'warn',
  untouched: 'ok',
  unknown: 'unknown',
} as const satisfies Record<BlastState, Tone>;

/** What becomes of entities, in the order of the bars. */
export const barStates = Object.keys(stateTones) as BlastState[];
