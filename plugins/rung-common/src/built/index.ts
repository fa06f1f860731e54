export type { Built, BuiltFacts, Posture } from './types';
