import type { Entity } from '@backstage/catalog-model';
import { AssessmentPolicy } from '../policy/AssessmentPolicy';
import { Annotations, annotationsOf, shown } from './annotations';
import { entityRefOf } from './entityRefOf';
import {
  ANNOTATION_PREFIX,
  Problem,
  RequirementKey,
  requirementKeys,
  RequirementSource,
} from '../requirements/types';

const PROFILE_ANNOTATION = `${ANNOTATION_PREFIX}profile`;
const DEFAULT_PROFILE = 'default';

/** Put together once: every entity is asked for every one of them. */
const ownAnnotations = Object.fromEntries(
  requirementKeys.map(key => [key, `${ANNOTATION_PREFIX}${key}`]),
) as Record<RequirementKey, string>;

/** One place where requirements are stated. */
export interface Layer {
  read(
    key: RequirementKey,
  ): { text: string; source: RequirementSource } | undefined;
}

/** The entities that state requirements for one entity, nearest first. */
export interface Lineage {
  entity: Entity;
  system?: Entity;
  domain?: Entity;
}

/**
 * Every place that may state a requirement, nearest first: the entity, its
 * system, the system's domain, the profiles that these name, and the default
 * profile.
 */
export function layersOf(
  lineage: Lineage,
  policy: AssessmentPolicy,
): { layers: Layer[]; problems: Problem[] } {
  const stations = (['entity', 'system', 'domain'] as const).flatMap(type => {
    const entity = lineage[type];
    return entity
      ? [
          {
            annotations: annotationsOf(entity),
            source: { type, entityRef: entityRefOf(entity) },
          },
        ]
      : [];
  });
  const fallback = profileLayer(DEFAULT_PROFILE, policy);
  const profiles = stations.map(({ annotations, source }) =>
    profileOf(annotations, source, policy),
  );
  return {
    layers: [
      ...stations.map(({ annotations, source }) =>
        annotationLayer(annotations, source, policy),
      ),
      ...profiles.flatMap(({ layer }) => layer ?? []),
      ...(fallback ? [fallback] : []),
    ],
    problems: profiles.flatMap(({ problem }) => problem ?? []),
  };
}

function annotationLayer(
  annotations: Annotations,
  source: RequirementSource,
  policy: AssessmentPolicy,
): Layer {
  return {
    read(key) {
      const own = ownAnnotations[key];
      const annotation =
        annotations.get(own) === undefined
          ? policy
              .otherKeysOf(key)
              .find(other => annotations.get(other) !== undefined)
          : own;
      const text = annotation && annotations.get(annotation);
      return annotation && text !== undefined
        ? { text, source: { ...source, annotation } }
        : undefined;
    },
  };
}

function profileLayer(
  name: string,
  policy: AssessmentPolicy,
): Layer | undefined {
  const profile = policy.profile(name);
  return (
    profile && {
      read(key) {
        const text = profile.get(key);
        return text === undefined
          ? undefined
          : { text, source: { type: 'profile', profile: name } };
      },
    }
  );
}

function profileOf(
  annotations: Annotations,
  source: RequirementSource,
  policy: AssessmentPolicy,
): { layer?: Layer; problem?: Problem } {
  const written = annotations.get(PROFILE_ANNOTATION);
  if (written === undefined || written.trim().toLowerCase() === 'none') {
    return {};
  }
  const layer = profileLayer(written.trim().toLowerCase(), policy);
  if (layer) {
    return { layer };
  }
  const names = policy.profileNames();
  return {
    problem: {
      key: 'profile',
      source: { ...source, annotation: PROFILE_ANNOTATION },
      value: shown(written),
      reason: 'The value is not the name of a profile.',
      expected:
        names.length > 0
          ? `Write one of ${names.join(', ')}.`
          : 'Leave it out: this portal has no profiles.',
    },
  };
}
