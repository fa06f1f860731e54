import {
  MeasuredRecovery,
  PromisedDomain,
} from '@rung/backstage-plugin-rung-common';
import { Loss } from '@rung/backstage-plugin-rung-common/wire';

/** Where something runs, as fine as is known. */
export interface GraphPlace {
  cluster: string;
  region?: string;
  zone?: string;
}

/** What one demand states of the loss of a failure domain, and who states it. */
export interface GraphPromise {
  domain: PromisedDomain;
  of: 'survives' | 'rto' | 'rpo';
  text: string;
  survives: boolean;
  measured: boolean;
  /** The entity that states it; left out where that is the entity itself. */
  source?: string;
}

/** What a scan has found of an entity that an outage can come to. */
export interface GraphNode {
  /** Entity refs, in order. */
  owners: readonly string[];
  dependsOn: readonly string[];
  /** Those that it can do without for a while. */
  soft?: readonly string[];
  /** Where it was seen to run, of what counts. */
  places?: readonly GraphPlace[];
  /** Whether anybody looked for it in clusters. */
  looked?: true;
  /** Where it is, for a cluster. */
  cluster?: {
    /** What the portal calls it. */
    name: string;
    environment?: string;
    region?: string;
    zones?: readonly string[];
  };
  promises?: readonly GraphPromise[];
  measured?: readonly MeasuredRecovery[];
}

/** An entity with what a scan has found of it. */
export interface GraphEntity extends GraphNode {
  entityRef: string;
  /** What it is stored under; {@link NONE} where that is not known. */
  number: number;
  kind: string;
  name: string;
  title?: string;
  system?: string;
  domain?: string;
}

/** What a number stands for that means no node, no name or no place. */
export const NONE = 0xffffffff;

/** The failure domains that places lie in. */
export type PlaceLoss = Exclude<Loss['kind'], 'entity'>;

/** Something that is lost, by its number in the graph. */
export type GraphLoss =
  | { kind: PlaceLoss; id: number }
  | { kind: 'entity'; node: number };
