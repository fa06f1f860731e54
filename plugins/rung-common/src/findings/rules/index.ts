import { FindingDefinition, FindingRule } from '../types';
import { guessedNumber, missingNumber } from './completeness';
import { nearMissCompliance, unmappedCompliance } from './compliance';
import { compositeAvailability, weakerDependency } from './dependencies';
import { declaredDiffers } from './declaredDiffers';
import { failoverUntested, zoneLossUntested } from './exercises';
import { noBackups } from './noBackups';
import { noOffRegionBackups } from './noOffRegionBackups';
import { observedRules } from './observed';
import { overBuilt } from './overBuilt';
import { crossClusterPlaintext, replicationPlaintext } from './plaintext';
import { prematureMesh } from './prematureMesh';
import { prematurePlatform } from './prematurePlatform';
import { recoveryMissedTarget } from './recoveryMissedTarget';
import { regionalDatabase } from './regionalDatabase';
import { regionTighterThanZone } from './regionTighterThanZone';
import { residencyBlocksRegion } from './residencyBlocksRegion';
import { rtoExceedsBudget } from './rtoExceedsBudget';
import { selfManagedControlPlane } from './selfManagedControlPlane';
import { sharedTenancy } from './sharedTenancy';
import { singleControlPlane } from './singleControlPlane';
import { singleZone } from './singleZone';
import { snowflakeFleet } from './snowflakeFleet';
import { underBuilt } from './underBuilt';
import { unscopedObjective } from './unscopedObjective';
import { untestedBackups } from './untestedBackups';
import { zeroRecoveryTime } from './zeroRecoveryTime';

/** Every kind of finding; each is one file, or one of a few in it. */
export const findingRules = [
  overBuilt,
  underBuilt,
  regionalDatabase,
  singleControlPlane,
  noBackups,
  untestedBackups,
  singleZone,
  snowflakeFleet,
  failoverUntested,
  zoneLossUntested,
  recoveryMissedTarget,
  selfManagedControlPlane,
  prematurePlatform,
  prematureMesh,
  sharedTenancy,
  crossClusterPlaintext,
  replicationPlaintext,
  noOffRegionBackups,
  rtoExceedsBudget,
  regionTighterThanZone,
  residencyBlocksRegion,
  unscopedObjective,
  guessedNumber,
  missingNumber,
  unmappedCompliance,
  weakerDependency,
  compositeAvailability,
  zeroRecoveryTime,
  nearMissCompliance,
  declaredDiffers,
  ...observedRules,
] as const satisfies readonly FindingRule[];

function idsOf<const TRules extends readonly FindingRule[]>(
  rules: TRules,
): { readonly [index in keyof TRules]: TRules[index]['id'] } {
  return rules.map(({ id }) => id) as {
    [index in keyof TRules]: TRules[index]['id'];
  };
}

/**
 * The names of all findings, in a stable order. Each is what an annotation
 * that accepts it is called without its prefix.
 *
 * @public
 */
export const findingIds = /* @__PURE__ */ idsOf(findingRules);

/**
 * The name of a finding.
 *
 * @public
 */
export type FindingId = (typeof findingIds)[number];

/**
 * What there is to know about every kind of finding, in the order of
 * {@link findingIds}.
 *
 * @public
 */
export const findingDefinitions: readonly (FindingDefinition & {
  readonly id: FindingId;
})[] = findingRules;

/**
 * What there is to know about one kind of finding, or undefined for one that
 * this engine does not know.
 *
 * @public
 */
export function findingDefinition(id: string): FindingDefinition | undefined {
  return findingDefinitions.find(definition => definition.id === id);
}
