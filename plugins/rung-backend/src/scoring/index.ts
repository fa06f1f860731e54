export {
  findingWeight,
  LEAST_GRAVE_WEIGHT,
  MOST_FINDING_WEIGHT,
} from './findingWeight';
export { ancestorOf, fingerprint, hashesOf } from './fingerprint';
export { withEvidence } from './measuredFacts';
export type { Evidence } from './measuredFacts';
export { namedEntities } from './namedEntities';
export { CLUSTER_TYPE, recordFields, recordOf } from './recordOf';
export { requireAssessedKind } from './requireAssessedKind';
export { scoreRecord } from './scoreRecord';
export { seenIn } from './seenIn';
export { summaryOf } from './summaryOf';
export { entityOf, requiringAnnotations } from './verdictInput';
export type { KnownInput, StatedInput, VerdictInput } from './verdictInput';
export { optionsFor, standsOn, surroundingsOf } from './surroundings';
export type { View } from './surroundings';
export type {
  Ancestor,
  Attributes,
  CatalogRecord,
  Hashes,
  RunningPlace,
  ScoredRecord,
  Surroundings,
} from './types';
