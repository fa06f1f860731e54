export { ancestorOf, fingerprint, hashesOf } from './fingerprint';
export { namedEntities } from './namedEntities';
export { CLUSTER_TYPE, recordFields, recordOf } from './recordOf';
export { scoreRecord } from './scoreRecord';
export { summaryOf } from './summaryOf';
export { optionsFor, surroundingsOf } from './surroundings';
export type { View } from './surroundings';
export type {
  Ancestor,
  Attributes,
  CatalogRecord,
  Hashes,
  ScoredRecord,
  Surroundings,
} from './types';
