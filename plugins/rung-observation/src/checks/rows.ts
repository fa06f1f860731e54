import { nodesInOneZone } from './cluster/nodesInOneZone';
import { versionSkew } from './cluster/versionSkew';
import { snowflakeClusters } from './component/snowflakeClusters';
import {
  backupFailing,
  backupStale,
  noBackupSchedule,
} from './namespace/backups';
import { namespaceUnguarded } from './namespace/namespaceUnguarded';
import { CheckRow, CheckTraits } from './types';
import { autoscalerDead } from './workload/autoscalerDead';
import { autoscalerFloor } from './workload/autoscalerFloor';
import { budgetAllowsAll } from './workload/budgetAllowsAll';
import { budgetBlocksDrain } from './workload/budgetBlocksDrain';
import { budgetProtectsSickPods } from './workload/budgetProtectsSickPods';
import { drifting } from './workload/drifting';
import { livenessEqualsReadiness } from './workload/livenessEqualsReadiness';
import { noBudget } from './workload/noBudget';
import { noReadiness } from './workload/noReadiness';
import { noRequests } from './workload/noRequests';
import { noSpreadRule } from './workload/noSpreadRule';
import { notGitops } from './workload/notGitops';
import { oneNode } from './workload/oneNode';
import { oneZone } from './workload/oneZone';
import { recreateStrategy } from './workload/recreateStrategy';
import { severalBudgets } from './workload/severalBudgets';
import { singleReplica } from './workload/singleReplica';
import { spreadBlocksRecovery } from './workload/spreadBlocksRecovery';
import { spreadNotBinding } from './workload/spreadNotBinding';
import { spreadSelectsNothing } from './workload/spreadSelectsNothing';
import { volumePinsZone } from './workload/volumePinsZone';
import { zoneLossLeavesTooFew } from './workload/zoneLossLeavesTooFew';

/** Every check; each is one file, or one of a few in it. */
export const checkRows = [
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
] as const satisfies readonly (
  | CheckRow<'workload'>
  | CheckRow<'namespace'>
  | CheckRow<'cluster'>
  | CheckRow<'component'>
)[];

function idsOf<const TRows extends readonly CheckTraits[]>(
  rows: TRows,
): { readonly [index in keyof TRows]: TRows[index]['id'] } {
  return rows.map(({ id }) => id) as {
    [index in keyof TRows]: TRows[index]['id'];
  };
}

/**
 * The names of all checks, in the order in which they are made.
 *
 * @public
 */
export const checkIds = /* @__PURE__ */ idsOf(checkRows);

/**
 * The name of a check.
 *
 * @public
 */
export type CheckId = (typeof checkIds)[number];
