export { FleetObserver } from './FleetObserver';
export type { FleetObserverOptions } from './FleetObserver';
export type { ObservedComponent, RunningPlace } from './ObservedComponent';
export type { ObservedPlace, ObservedWorkload } from './ObservedPlace';
