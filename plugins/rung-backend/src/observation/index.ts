export { AskedLabels } from './AskedLabels';
export { checkPushed } from './checkPushed';
export { ClusterTasks } from './ClusterTasks';
export type { SweepSchedule } from './ClusterTasks';
export { PushGuard } from './PushGuard';
export type { PushedCluster } from './PushGuard';
