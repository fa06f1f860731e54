export { builtKeys } from './builtKeys';
export type { BuiltKey } from './builtKeys';
export type { CalendarDay } from './calendar';
export { builtHint } from './factKinds';
export { fitOf } from './fit';
export { builtWords, fits } from './types';
export type { Built, BuiltFacts, Fact, FactSource, Fit } from './types';
