export { Fleet } from './Fleet';
export type { FleetOptions, KnownCluster, SeenCluster } from './Fleet';
export { whyUnread } from './unknown';
export type { Unknown } from './unknown';
