export { builtHint } from './factKinds';
export type { Built, BuiltFacts, Posture } from './types';
