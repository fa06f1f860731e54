export { FleetObserver } from './FleetObserver';
export type { FleetObserverOptions } from './FleetObserver';
export { ObservedComponent } from './ObservedComponent';
export type { RunningPlace } from './ObservedComponent';
export { ObservedPlace } from './ObservedPlace';
export type { ObservedWorkload } from './ObservedPlace';
