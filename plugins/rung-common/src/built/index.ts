export type { Built, BuiltFacts, BuiltKey, Posture } from './types';
