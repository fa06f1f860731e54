import {
  acceptAnnotations,
  builtAnnotations,
  clusterAnnotations,
} from '../annotations/keys';
import { SOFT_DEPENDENCIES_ANNOTATION } from '../annotations/names';
import { FactKind, factKinds } from '../built/factKinds';
import { ClusterKind, clusterKinds } from '../clusters/clusterKinds';
import { FindingId, findingIds } from '../findings/rules';
import { getOrMake } from '../memory';
import { AssessmentPolicy } from '../policy/AssessmentPolicy';
import { RequirementKey, requirementKeys } from '../requirements/kinds';

/** States a requirement; of several annotations the lowest rank counts. */
export interface RequirementMeaning {
  about: 'requirement';
  key: RequirementKey;
  /** The place of the requirement among all. */
  order: number;
  /** The ladder's own has 0. */
  rank: number;
}

/** Names a profile; of several annotations the lowest rank counts. */
export interface ProfileMeaning {
  about: 'profile';
  rank: number;
}

/** Declares a fact. */
export interface FactMeaning {
  about: 'fact';
  kind: FactKind;
  /** The place of the fact among all. */
  order: number;
}

/** States where a cluster is. */
export interface ClusterMeaning {
  about: 'cluster';
  kind: ClusterKind;
  /** The place of it among all that is stated of a cluster. */
  order: number;
}

/** Names dependencies that it can do without for a while. */
export interface SoftDependenciesMeaning {
  about: 'soft-dependencies';
}

/** Accepts a finding. */
export interface AcceptanceMeaning {
  about: 'acceptance';
  id: FindingId;
  /** The place of the finding among all. */
  order: number;
}

/** What the text of an annotation is about. */
export type AnnotationMeaning =
  | RequirementMeaning
  | ProfileMeaning
  | FactMeaning
  | ClusterMeaning
  | SoftDependenciesMeaning
  | AcceptanceMeaning;

/** What each annotation that is read is about, by its full key. */
export type AnnotationMeanings = ReadonlyMap<
  string,
  readonly AnnotationMeaning[]
>;

/** Worked out once: every annotation of every entity is looked up. */
const meaningsByPolicy = new WeakMap<AssessmentPolicy, AnnotationMeanings>();

/**
 * What each annotation is about under a policy. An organization may have one
 * that states several things at once.
 */
export function meaningsUnder(policy: AssessmentPolicy): AnnotationMeanings {
  return getOrMake(meaningsByPolicy, policy, () => meaningsOf(policy));
}

function meaningsOf(policy: AssessmentPolicy): AnnotationMeanings {
  const meanings = new Map<string, AnnotationMeaning[]>();
  const add = (annotation: string, meaning: AnnotationMeaning) => {
    meanings.set(annotation, [...(meanings.get(annotation) ?? []), meaning]);
  };
  requirementKeys.forEach((key, order) =>
    policy
      .annotationsFor(key)
      .forEach((annotation, rank) =>
        add(annotation, { about: 'requirement', key, order, rank }),
      ),
  );
  policy
    .annotationsFor('profile')
    .forEach((annotation, rank) => add(annotation, { about: 'profile', rank }));
  factKinds.forEach((kind, order) =>
    add(builtAnnotations[kind.key], { about: 'fact', kind, order }),
  );
  clusterKinds.forEach((kind, order) =>
    add(clusterAnnotations[kind.key], { about: 'cluster', kind, order }),
  );
  add(SOFT_DEPENDENCIES_ANNOTATION, { about: 'soft-dependencies' });
  findingIds.forEach((id, order) =>
    add(acceptAnnotations[id], { about: 'acceptance', id, order }),
  );
  return meanings;
}
