export { FleetObserver } from './FleetObserver';
export type { FleetObserverOptions } from './FleetObserver';
export type { ObservedComponent, ObservedWorkload } from './ObservedComponent';
