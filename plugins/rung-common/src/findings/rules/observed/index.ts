import { FindingRule } from '../../types';
import { autoscalerDead, autoscalerFloor } from './autoscalers';
import { backupFailing, backupStale, noBackupSchedule } from './backups';
import {
  budgetAllowsAll,
  budgetBlocksDrain,
  budgetProtectsSickPods,
  noBudget,
  severalBudgets,
} from './budgets';
import { namespaceUnguarded, snowflakeClusters, versionSkew } from './clusters';
import { livenessEqualsReadiness, noReadiness, noRequests } from './containers';
import { drifting, notGitops } from './delivery';
import { oneNode, recreateStrategy, singleReplica } from './replicas';
import {
  noSpreadRule,
  spreadBlocksRecovery,
  spreadNotBinding,
  spreadSelectsNothing,
} from './spread';
import {
  nodesInOneZone,
  oneZone,
  volumePinsZone,
  zoneLossLeavesTooFew,
} from './zones';

/**
 * What is found by looking at where an entity runs. Each is called like the check
 * that sees it, and matters by the rung that is needed.
 */
export const observedRules = [
  singleReplica,
  oneNode,
  oneZone,
  nodesInOneZone,
  zoneLossLeavesTooFew,
  noSpreadRule,
  spreadNotBinding,
  spreadSelectsNothing,
  spreadBlocksRecovery,
  noBudget,
  budgetBlocksDrain,
  budgetAllowsAll,
  severalBudgets,
  budgetProtectsSickPods,
  autoscalerFloor,
  autoscalerDead,
  noReadiness,
  livenessEqualsReadiness,
  noRequests,
  recreateStrategy,
  volumePinsZone,
  namespaceUnguarded,
  noBackupSchedule,
  backupFailing,
  backupStale,
  notGitops,
  drifting,
  versionSkew,
  snowflakeClusters,
] as const satisfies readonly FindingRule[];
