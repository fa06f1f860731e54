/**
 * The ladder in words: each rung at length, axes, mistakes and security notes.
 *
 * @packageDocumentation
 */

export { ladderAxes } from './axes';
export { costBands } from './costBands';
export { ladderMistakes } from './mistakes';
export { renderLadderPage } from './renderLadderPage';
export { securityNotes } from './securityNotes';
export { rungSheet, rungSheets } from './sheets';
export type {
  DecisionOption,
  DesignDecision,
  DesignPart,
  RungSheet,
  TradeOff,
} from './sheets';
export type {
  CostBand,
  LadderAxis,
  LadderMistake,
  SecurityNote,
} from './types';
