export { AskedLabels } from './AskedLabels';
export { checkPushed } from './checkPushed';
export { ClusterTasks } from './ClusterTasks';
export type { SweepSchedule } from './ClusterTasks';
export { fleetOf } from './fleetOf';
export type { FleetRules } from './fleetOf';
export { PushGuard } from './PushGuard';
export type { PushedCluster } from './PushGuard';
