export {
  dayFor,
  fingerprint,
  hashesOf,
  hashesOfRecord,
  inheritanceFingerprint,
  textOf,
} from './fingerprint';
export { countedTeamsOn, dependenciesAmong, engineOptions } from './lineage';
export type { PlacementInputs } from './fingerprint';
export { namedEntities } from './namedEntities';
export { recordFields, recordOf } from './recordOf';
export { scoreEntity } from './scoreEntity';
export { summaryOf } from './summaryOf';
export type {
  Attributes,
  CatalogRecord,
  CountedTeams,
  Hashes,
  ScoredEntity,
  Surroundings,
} from './types';
