import { Resources } from '../../quantities';
import { Labels, Taint, taintEffects } from '../../selectors';
import { objectLimits } from '../limits';
import { flag, list, mark, oneOf, optional, record, text } from '../shape';
import { labelsShape, resourcesShape } from './labels';

/**
 * A node, as far as it matters for where pods are and could be.
 *
 * @public
 */
export interface NodeSnapshot {
  name: string;
  /** The labels that tell what it is, and those that selectors ask for. */
  labels: Labels;
  taints: readonly Taint[];
  /** Nothing new is placed on it. */
  unschedulable?: true;
  ready: boolean;
  /** The version of its kubelet. */
  kubelet?: string;
  /** Who runs the machine, as the scheme of its provider id: `aws`, `kind`. */
  provider?: string;
  /** It is the machine of a desktop. */
  desktop?: true;
  /** Cluster API has made it. */
  declarative?: true;
  /** What pods may ask for in all. */
  allocatable: Resources;
  /** What the pods on it ask for in all. */
  requested: Resources;
}

export const taintShape = record<Taint>({
  key: text('labelKey'),
  value: optional(text('labelValue')),
  effect: oneOf(taintEffects),
});

export const nodeShape = record<NodeSnapshot>({
  name: text('name'),
  labels: labelsShape,
  taints: list(taintShape, objectLimits.taints),
  unschedulable: optional(mark),
  ready: flag,
  kubelet: optional(text('version')),
  provider: optional(text('word')),
  desktop: optional(mark),
  declarative: optional(mark),
  allocatable: resourcesShape,
  requested: resourcesShape,
});
