import { built } from './built.ts';
import { objectives } from './objectives.ts';
import type { Statement } from './Statement.ts';
import { words } from './words.ts';

const all = { ...objectives, ...words, ...built };

/** The name of an annotation, without the prefix that all have. */
export type AnnotationName = keyof typeof all;

/** The texts that each annotation has. */
export const statements: Record<AnnotationName, readonly Statement[]> = all;

/** What the fewest state: the two numbers that a verdict most often hangs on. */
const two: AnnotationName[] = ['availability', 'rto.zone'];

/** What a diligent team states: the six numbers, for whom it is, and what is built. */
const eight: AnnotationName[] = [
  ...two,
  ...(['rpo.zone', 'pods', 'teams', 'compliance'] as const),
  ...(['audience', 'built.rung'] as const),
];

/** Close to all that can be said of one service. */
const twenty: AnnotationName[] = [
  ...two,
  ...(['rpo.zone', 'pods', 'nodes', 'reach', 'teams', 'compliance'] as const),
  ...(['audience', 'tenants', 'change-control', 'state', 'profile'] as const),
  ...(['built.control-plane', 'built.control-plane-nodes'] as const),
  ...(['built.zones', 'built.clusters'] as const),
  ...(['built.cross-cluster-calls', 'built.mtls'] as const),
  'accept.cross-cluster-plaintext',
];

export const annotationSets = { 2: two, 8: eight, 20: twenty } as const;

/** How many annotations an entity has. */
export type AnnotationCount = keyof typeof annotationSets;

export const annotationCounts: readonly AnnotationCount[] = [2, 8, 20];
