import type { RungNumber } from '@rung/backstage-plugin-rung-common';
import { rung1 } from './rung1';
import { rung2 } from './rung2';
import { rung3 } from './rung3';
import { rung4 } from './rung4';
import { rung5 } from './rung5';
import { rung6 } from './rung6';
import { RungSheet } from './types';

export type {
  DecisionOption,
  DesignDecision,
  DesignPart,
  RungSheet,
  TradeOff,
} from './types';

/**
 * The sheets of the six rungs, lowest first.
 *
 * @public
 */
export const rungSheets: readonly RungSheet[] = [
  rung1,
  rung2,
  rung3,
  rung4,
  rung5,
  rung6,
];

/**
 * The sheet of one rung.
 *
 * @public
 */
export function rungSheet(rung: RungNumber): RungSheet {
  return rungSheets[rung - 1];
}
