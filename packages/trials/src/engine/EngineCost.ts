import type { AnnotationCount } from './entities/annotationSets.ts';

/** What it takes to judge one entity. */
export interface EntityCost {
  microseconds: number;
  /** What is allocated on the way, whether or not it is kept. */
  allocatedBytes: number;
}

export type ContenderKey = 'engine' | 'jsonRulesEngine' | 'techInsights';

/** What was measured on entities of as many annotations. */
export interface EngineCost {
  annotations: AnnotationCount;
  contenders: Record<ContenderKey, EntityCost>;
  /** What of an assessment stays while it is kept. */
  retainedBytes: number;
  /** How long the engine takes for an entity among as many. */
  growth: { entities: number; microseconds: number }[];
}
