import type { Entity } from '@backstage/catalog-model';
import { AssessmentPolicy } from '../policy/AssessmentPolicy';
import {
  AcceptanceMeaning,
  ClusterMeaning,
  FactMeaning,
  meaningsUnder,
  ProfileMeaning,
  RequirementMeaning,
  SoftDependenciesMeaning,
} from './annotationMeanings';
import { entityRefOf } from './entityRefOf';

/** What is written under a key that is read. */
export interface Written<TMeaning> {
  meaning: TMeaning;
  annotation: string;
  text: string;
}

/** An entity, as far as it states anything for itself or for what it holds. */
export interface AnnotatedEntity {
  type: 'entity' | 'system' | 'domain';
  entityRef: string;
  /** Where several keys state the same, the ladder's own comes first. */
  requirements: Written<RequirementMeaning>[];
  /** The ladder's own comes first. */
  profiles: Written<ProfileMeaning>[];
  facts: Written<FactMeaning>[];
  clusters: Written<ClusterMeaning>[];
  /** At most one. */
  softDependencies: Written<SoftDependenciesMeaning>[];
  acceptances: Written<AcceptanceMeaning>[];
}

/** Reads an entity once, for everything that looks at it. */
export function annotatedEntity(
  type: AnnotatedEntity['type'],
  entity: Entity,
  policy: AssessmentPolicy,
): AnnotatedEntity {
  return annotated(
    { type, entityRef: entityRefOf(entity) },
    entity?.metadata?.annotations,
    policy,
  );
}

/**
 * Annotations are written by anybody, and a key may be named like a method of
 * every object, so only an object's own strings are read. They are gone
 * through once, and most are not Rung's.
 */
export function annotated(
  { type, entityRef }: Pick<AnnotatedEntity, 'type' | 'entityRef'>,
  annotations: unknown,
  policy: AssessmentPolicy,
): AnnotatedEntity {
  const read: AnnotatedEntity = {
    type,
    entityRef,
    requirements: [],
    profiles: [],
    facts: [],
    clusters: [],
    softDependencies: [],
    acceptances: [],
  };
  if (typeof annotations !== 'object' || !annotations) {
    return read;
  }
  const known = meaningsUnder(policy);
  let isRanked = false;
  for (const annotation of Object.keys(annotations)) {
    const meanings = known.get(annotation);
    const text: unknown =
      meanings && (annotations as Record<string, unknown>)[annotation];
    if (meanings && typeof text === 'string') {
      for (const meaning of meanings) {
        switch (meaning.about) {
          case 'requirement':
            isRanked ||= meaning.rank > 0;
            read.requirements.push({ meaning, annotation, text });
            break;
          case 'profile':
            isRanked ||= meaning.rank > 0;
            read.profiles.push({ meaning, annotation, text });
            break;
          case 'fact':
            read.facts.push({ meaning, annotation, text });
            break;
          case 'cluster':
            read.clusters.push({ meaning, annotation, text });
            break;
          case 'soft-dependencies':
            read.softDependencies.push({ meaning, annotation, text });
            break;
          default:
            read.acceptances.push({ meaning, annotation, text });
        }
      }
    }
  }
  if (isRanked) {
    read.requirements.sort(byRank);
    read.profiles.sort(byRank);
  }
  return read;
}

function byRank(
  { meaning: one }: Written<{ rank: number }>,
  { meaning: other }: Written<{ rank: number }>,
): number {
  return one.rank - other.rank;
}

/** In the order in which the things that are stated are read and shown. */
export function inOrder<TMeaning extends { order: number }>(
  written: readonly Written<TMeaning>[],
): readonly Written<TMeaning>[] {
  return written.length > 1
    ? [...written].sort(
        ({ meaning: one }, { meaning: other }) => one.order - other.order,
      )
    : written;
}
