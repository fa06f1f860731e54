export { ClusterView, readyPods } from './ClusterView';
export { groupBy, indexBy, once } from './indexes';
export { perCluster } from './perCluster';
export { isControlPlane, isWorker } from './nodeRoles';
export { regionOf, zoneKeys, zoneOf } from './places';
export { workloadKey } from './workloadKey';
export { volumeZones } from './volumeZones';
