export { Fleet } from './Fleet';
export type { FleetOptions, KnownCluster, SeenCluster } from './Fleet';
export { unknownReasons, whyUnread } from './unknown';
export type { Unknown, UnknownReason } from './unknown';
