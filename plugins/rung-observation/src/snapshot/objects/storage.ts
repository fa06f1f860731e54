import { NodeTerm } from '../../selectors';
import { objectLimits } from '../limits';
import { flag, list, mark, optional, record, text } from '../shape';
import { nodeTermShape } from './podTemplate';

/**
 * A class of storage.
 *
 * @public
 */
export interface StorageClassSnapshot {
  name: string;
  /** What makes its volumes. */
  provisioner?: string;
  /** Its volumes are kept in several zones. */
  zoneRedundant?: true;
}

/**
 * A claim of storage.
 *
 * @public
 */
export interface ClaimSnapshot {
  namespace: string;
  name: string;
  storageClass?: string;
  /** The volume that it is bound to. */
  volume?: string;
  /** Pods on one node only may use it. */
  oneNode: boolean;
}

/**
 * A volume.
 *
 * @public
 */
export interface VolumeSnapshot {
  name: string;
  storageClass?: string;
  /** The driver or the kind of what holds it: `ebs.csi.aws.com`, `nfs`. */
  source?: string;
  /** It is a disk of one node. */
  local?: true;
  /** The nodes from which it can be used; left out, it does not say. */
  nodeTerms?: readonly NodeTerm[];
}

export const storageClassShape = record<StorageClassSnapshot>({
  name: text('name'),
  provisioner: optional(text('labelKey')),
  zoneRedundant: optional(mark),
});

export const claimShape = record<ClaimSnapshot>({
  namespace: text('name'),
  name: text('name'),
  storageClass: optional(text('name')),
  volume: optional(text('name')),
  oneNode: flag,
});

export const volumeShape = record<VolumeSnapshot>({
  name: text('name'),
  storageClass: optional(text('name')),
  source: optional(text('labelKey')),
  local: optional(mark),
  nodeTerms: optional(list(nodeTermShape, objectLimits.terms)),
});
