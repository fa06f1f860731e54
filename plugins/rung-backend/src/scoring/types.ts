import { Entity } from '@backstage/catalog-model';
import {
  BuiltFact,
  CalendarDay,
  CurrentExercise,
  Dependency,
  Fact,
  Finding,
  Observed,
  ReadRequirementsOptions,
} from '@rung/backstage-plugin-rung-common';
import {
  AssessmentSummary,
  StatedProblem,
} from '@rung/backstage-plugin-rung-common/wire';
import { SourcedSummary } from '@rung/backstage-plugin-rung-common/withholding';
import { VerdictInput } from './verdictInput';
import { GraphNode } from '../dependencyGraph';

/** What the report keeps of an entity beside its assessment. */
export type Attributes = Pick<
  AssessmentSummary,
  | 'entityRef'
  | 'kind'
  | 'namespace'
  | 'name'
  | 'title'
  | 'type'
  | 'lifecycle'
  | 'owners'
  | 'system'
  | 'domain'
  | 'tags'
>;

/** A place where an entity was seen to run, as fine as what was seen tells. */
export interface RunningPlace {
  /** What the portal calls the cluster. */
  cluster: string;
  /** The ref of the Resource that stands for the cluster, if there is one. */
  clusterRef?: string;
  region?: string;
  zone?: string;
}

/** An entity of the catalog, cut down to what is scored and reported. */
export interface CatalogRecord {
  uid: string;
  /** With nothing but what the engine reads. */
  entity: Entity;
  attributes: Attributes;
  /** The refs of the systems and domains it is part of, in their order. */
  partOf: string[];
  /** The refs of what it depends on, each once. */
  dependsOn: string[];
  /** Annotations under `rung.dev/` that nobody reads; left out where none are. */
  unknown?: StatedProblem[];
  /** Whether it is a cluster on which contending teams are counted. */
  isCluster: boolean;
  /** What is seen of it in clusters; left out where nobody looked. */
  observed?: Observed;
  /** Where it runs, of what counts, in order; left out where it is nowhere. */
  places?: readonly RunningPlace[];
  /** What exercises have shown, as reported; left out where nothing is. */
  measured?: readonly Fact[];
}

/** A system or domain that others inherit from. */
export interface Ancestor {
  record: CatalogRecord;
  /** Of what others inherit from it. */
  fingerprint: string;
}

/** The teams that contend for the cluster an entity depends on. */
export type CountedTeams = NonNullable<ReadRequirementsOptions['countedTeams']>;

/** What the report holds of an entity beside what is known of it itself. */
export interface Surroundings {
  /** What it inherits from, nearest first. */
  lineage: readonly Ancestor[];
  countedTeams?: CountedTeams;
  /** What is known of those it depends on. */
  dependencies: readonly Dependency[];
  /** The refs of the clusters among those, in their order. */
  clusters: readonly string[];
  /** The teams counted on it, where it is a cluster. */
  teams?: number;
}

/** A record with its summary, as the report is to hold it. */
export interface ScoredRecord {
  uid: string;
  summary: Omit<SourcedSummary, 'assessedAt' | 'changedAt'>;
  /** The other entities that it depends on, or that its assessment names. */
  names: string[];
  /** What those that depend on it have to know of it. */
  dependency: Dependency;
  /** The teams counted on it, where it is a cluster. */
  teams?: number;
  /** The facts about it that count; left out where it could not be scored. */
  facts?: readonly BuiltFact[];
  /** What was seen of it in clusters; left out where nobody looked. */
  observed?: Observed;
  /** Where it was seen to run; left out where it was nowhere. */
  places?: readonly RunningPlace[];
  /** The refs of the clusters that it states; empty where it was seen to run. */
  placingClusters: readonly string[];
  /** What an outage of it, or of what it depends on, can come to. */
  node: GraphNode;
  /** What it states itself and does not count. */
  problems: readonly StatedProblem[];
  /** Which findings are accepted until which day, or were; left out where none is. */
  acceptances?: readonly Accepted[];
  /** The exercises that are called for and have a day; left out of what failed. */
  exercises?: readonly CurrentExercise[];
  /** What its verdict follows from. */
  input: VerdictInput;
  hashes: Hashes;
}

/** A finding that is accepted until a day, or was. */
export interface Accepted extends Pick<Finding, 'id' | 'severity'> {
  /** The last day it holds, as `2026-05-31`. */
  until: CalendarDay;
}

/** What a record was scored from, by fingerprint. */
export interface Hashes {
  /** Of the rules in force and of the engine that applies them. */
  rules: string;
  /** Of the rules and of all else that the summary rests on. */
  input: string;
}
