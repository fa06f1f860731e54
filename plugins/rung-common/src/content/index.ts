export { ladderAxes } from './axes';
export { dataStrategies } from './dataStrategies';
export { isolationTiers } from './isolationTiers';
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
export { dataStrategyIds, isolationTierIds } from './types';
export type {
  DataStrategy,
  DataStrategyDefinition,
  IsolationTier,
  IsolationTierDefinition,
  LadderAxis,
  LadderMistake,
  SecurityNote,
} from './types';
