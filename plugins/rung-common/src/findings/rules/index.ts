import { FindingRule } from '../types';
import { guessedNumber, missingNumber } from './completeness';
import { nearMissCompliance, unmappedCompliance } from './compliance';
import { compositeAvailability, weakerDependency } from './dependencies';
import { failoverUntested, zoneLossUntested } from './exercises';
import { noBackups } from './noBackups';
import { noOffRegionBackups } from './noOffRegionBackups';
import { overBuilt } from './overBuilt';
import { crossClusterPlaintext, replicationPlaintext } from './plaintext';
import { prematureMesh } from './prematureMesh';
import { prematurePlatform } from './prematurePlatform';
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

/** Every kind of finding, in the order of `findingIds`; results are sorted. */
export const findingRules: readonly FindingRule[] = [
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
];
