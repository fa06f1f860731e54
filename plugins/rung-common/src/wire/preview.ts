import type {
  AssessmentStatus,
  Fit,
  RungNumber,
  UnitKind,
} from '@rung/backstage-plugin-rung-common';
import { ScanState } from './scan';
import { Count, Share } from './values';

/**
 * The settings of a policy as they would be written under `rung` in app-config.
 *
 * @public
 */
export interface PolicySettings {
  [setting: string]: unknown;
}

/**
 * A policy to try out.
 *
 * @public
 */
export interface PolicyPreviewRequest {
  policy: PolicySettings;
}

/**
 * Settings that can be used, and what of them no scan has read yet.
 *
 * @public
 */
export interface PolicyCheck {
  /** Annotations that the policy names and that the scan does not read. */
  unread: string[];
}

/**
 * Where a verdict is on the ladder: no rung where it is unassessed.
 *
 * @public
 */
export interface PreviewLevel {
  rung?: RungNumber;
  /** Whether a platform layer is justified. */
  platform: boolean;
}

/**
 * Where a verdict would move to. `up`, `down`: by rungs, or by the platform layer
 * alone. `gained`: it has none today. `lost`: it would have none. `same`: not at
 * all, and only its fit, its status or a finding moves.
 *
 * @public
 */
export const previewDirections = [
  'up',
  'down',
  'gained',
  'lost',
  'same',
] as const;

/**
 * See {@link previewDirections}.
 *
 * @public
 */
export type PreviewDirection = (typeof previewDirections)[number];

/**
 * How many entities would go from one level to another, or stay on it.
 *
 * @public
 */
export interface PreviewFlow {
  before: PreviewLevel;
  after: PreviewLevel;
  entities: Count;
}

/**
 * How many entities would go from one fit to another, or keep it.
 *
 * @public
 */
export interface PreviewFitFlow {
  before: Fit;
  after: Fit;
  entities: Count;
}

/**
 * What would move of what one owner has.
 *
 * @public
 */
export interface PreviewOwner {
  /** The ref of the owner. */
  owner: string;
  moved: Count;
  up: Count;
  down: Count;
}

/**
 * At how many entities a kind of finding would appear, and from how many it would go.
 *
 * @public
 */
export interface PreviewFinding {
  id: string;
  appear: Count;
  go: Count;
}

/**
 * How many of one kind there are today, and would be.
 *
 * @public
 */
export interface PreviewUnits {
  kind: UnitKind;
  before: Count;
  after: Count;
}

/**
 * The verdict of one entity under one policy.
 *
 * @public
 */
export interface PreviewState extends PreviewLevel {
  status: AssessmentStatus;
  fit: Fit;
}

/**
 * What would move of one entity.
 *
 * @public
 */
export interface PreviewItem {
  entityRef: string;
  title?: string;
  /** The refs of its owners. */
  owners: string[];
  direction: PreviewDirection;
  before: PreviewState;
  after: PreviewState;
  /** The ids of the findings that would appear. */
  appear: string[];
  /** The ids of the findings that would go. */
  go: string[];
}

/**
 * What would move if a policy were in force, of what the reader may see.
 *
 * @public
 */
export interface PolicyPreview {
  /** How many were compared, of every kind that is assessed. */
  entities: Count;
  /** Of how many anything moves. */
  moved: Count;
  up: Count;
  down: Count;
  gained: Count;
  lost: Count;
  /** From what to what, those that stay among them. */
  levels: PreviewFlow[];
  fits: PreviewFitFlow[];
  /** The most concerned first. */
  owners: PreviewOwner[];
  /** How many owners more there are. */
  moreOwners: Count;
  findings: PreviewFinding[];
  /** What could go of what is over-built; empty where that is hidden. */
  couldGo: PreviewUnits[];
  /** What is asked for beyond what is built; empty where that is hidden. */
  toBuild: PreviewUnits[];
  /** What moves most first. */
  items: PreviewItem[];
  /** How many entities more move. */
  moreItems: Count;
  notCompared: {
    /** They take numbers from what the reader may not see. */
    withheld: Count;
    /** The last scan has not kept what they state; the next one does. */
    unscanned: Count;
    /** They could not be scored. */
    failed: Count;
  };
  /** Annotations that the policy names and that the scan did not read. */
  unread: string[];
  /** How old what was compared is; without a scan so far, nothing was. */
  scan: ScanState;
}

/**
 * How far a preview is.
 *
 * @public
 */
export interface PreviewProgress {
  type: 'progress';
  share: Share;
}

/**
 * One line of a preview as it is sent: how far it is, again and again, and at last
 * what came of it, or why nothing did.
 *
 * @public
 */
export type PreviewLine =
  | PreviewProgress
  | { type: 'result'; preview: PolicyPreview }
  | { type: 'error'; name: string; message: string };
