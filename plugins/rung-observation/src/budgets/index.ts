export { desiredHealthy, wantedPods } from './desiredHealthy';
