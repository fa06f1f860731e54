export { desiredHealthy } from './desiredHealthy';
export { fewestPods, podsUnder, wantedPods } from './wantedPods';
