export { comesAfter } from './byName';
export { isCluster } from './CatalogGraph';
export type { CatalogGraph } from './CatalogGraph';
export { chainOf, isDirect } from './chainOf';
export type { Chain } from './chainOf';
export { isHard, isPlacing, targetOf } from './edges';
export { GraphBuilder } from './GraphBuilder';
export { GraphView } from './GraphView';
export { lose } from './lose';
export type { Outage } from './lose';
export { namesOf } from './PlaceMarks';
export { clustersAfter, placesAfter, whyUnknown } from './placesOf';
export { countByDomain } from './possibleLosses';
export { promiseOf, promiseStateOf } from './promiseAfter';
export { singlePoints } from './singlePoints';
export { DEGRADED, DOWN, UNKNOWN, UNTOUCHED } from './states';
export { statedPlaces } from './statedPlaces';
export { NONE } from './types';
export type {
  GraphEntity,
  GraphLoss,
  GraphNode,
  GraphPlace,
  GraphPromise,
  PlaceLoss,
} from './types';
