import { nearestWord } from '../requirements/grammar/nearest';
import { AssessmentPolicy } from '../policy/AssessmentPolicy';
import { readRequirement } from '../requirements/readRequirement';
import {
  MAX_VALUE_LENGTH,
  Problem,
  Requirement,
  RequirementKey,
  RequirementSource,
} from '../requirements/types';
import { shortened } from '../text/shortened';
import { AnnotatedEntity } from './annotations';

/** The profile that counts where nothing nearer does. */
export const DEFAULT_PROFILE = 'default';

/** What is stated for a requirement, or what is wrong with it. */
export type Stated = Requirement | Problem;

/** One place where requirements are stated. */
export interface Layer {
  read(key: RequirementKey): Stated | undefined;
}

/**
 * Every place that may state a requirement, nearest first: the entities
 * given, the profiles that these name, and the default profile. Places that state nothing
 * are left out.
 */
export function layersOf(
  stations: readonly AnnotatedEntity[],
  policy: AssessmentPolicy,
): { layers: Layer[]; problems: Problem[] } {
  const layers: Layer[] = [];
  const problems: Problem[] = [];
  const speaking = stations.filter(({ annotations }) => annotations.size > 0);

  for (const station of speaking) {
    layers.push(annotationLayer(station, policy));
  }
  for (const station of speaking) {
    const named = profileOf(station, policy);
    if (named && 'reason' in named) {
      problems.push(named);
    } else if (named) {
      layers.push(named);
    }
  }
  const fallback = profileLayer(DEFAULT_PROFILE, policy);
  if (fallback) {
    layers.push(fallback);
  }
  return { layers, problems };
}

function annotationLayer(
  { type, entityRef, annotations }: AnnotatedEntity,
  policy: AssessmentPolicy,
): Layer {
  return {
    read(key) {
      for (const annotation of policy.annotationsFor(key)) {
        const text = annotations.get(annotation);
        if (text !== undefined) {
          return readText(key, policy.readAs(annotation, text), {
            type,
            entityRef,
            annotation,
          });
        }
      }
      return undefined;
    },
  };
}

function readText(
  key: RequirementKey,
  text: string,
  source: RequirementSource,
): Stated {
  const read = readRequirement(key, text);
  return 'reason' in read
    ? { key, source, value: shortened(text), ...read }
    : { key, ...read, source };
}

function profileLayer(
  name: string,
  policy: AssessmentPolicy,
  /** The entity that names it. */
  entityRef?: string,
): Layer | undefined {
  const profile = policy.profile(name);
  return (
    profile && {
      read(key) {
        const text = profile.get(key);
        return text === undefined
          ? undefined
          : readText(key, text, {
              type: 'profile',
              profile: name,
              entityRef,
            });
      },
    }
  );
}

/** The profile that a station names, or what is wrong with the name. */
function profileOf(
  { type, entityRef, annotations }: AnnotatedEntity,
  policy: AssessmentPolicy,
): Layer | Problem | undefined {
  const annotation = policy
    .annotationsFor('profile')
    .find(key => annotations.has(key));
  const written = annotation && annotations.get(annotation);
  if (written === undefined) {
    return undefined;
  }
  const names = policy.profileNames();
  if (written.length <= MAX_VALUE_LENGTH) {
    const name = written.trim().toLowerCase();
    const layer = profileLayer(name, policy, entityRef);
    if (layer || name === 'none') {
      return layer;
    }
  }
  return {
    key: 'profile',
    source: { type, entityRef, annotation },
    value: shortened(written),
    reason: 'unknown-profile',
    choices: names,
    meant: nearestWord(written, names),
  };
}
