import { nearestWord } from '../requirements/grammar/nearest';
import { AssessmentPolicy } from '../policy/AssessmentPolicy';
import { Profile } from '../policy/readProfiles';
import { readRequirement } from '../requirements/readRequirement';
import { RequirementKey, requirementKeys } from '../requirements/kinds';
import { Problem, Requirement, RequirementSource } from '../requirements/types';
import { MAX_VALUE_LENGTH } from '../requirements/values';
import { shortened } from '../text/shortened';
import { AnnotatedEntity } from './annotations';

/** The profile that counts where nothing nearer does. */
export const DEFAULT_PROFILE = 'default';

/** What is stated for a requirement, or what is wrong with it. */
export type Stated = Requirement | Problem;

/** What is stated nearest for each requirement, in the order of the keys. */
export type Nearest = (Stated | undefined)[];

/** A profile in force, and the entity that names it. */
export interface NamedProfile {
  name: string;
  profile: Profile;
  entityRef?: string;
}

/** Adds what an entity states, where nothing nearer does. */
export function addStated(
  nearest: Nearest,
  { type, entityRef, requirements }: AnnotatedEntity,
  policy: AssessmentPolicy,
): void {
  for (const { meaning, annotation, text } of requirements) {
    const { order, key } = meaning;
    nearest[order] ??= readText(key, policy.readAs(annotation, text), {
      type,
      entityRef,
      annotation,
    });
  }
}

/** Adds what a profile says, where nothing nearer does. */
export function addProfile(
  nearest: Nearest,
  { name, profile, entityRef }: NamedProfile,
): void {
  for (const [key, text] of profile) {
    nearest[requirementKeys.indexOf(key)] ??= readText(key, text, {
      type: 'profile',
      profile: name,
      entityRef,
    });
  }
}

function readText(
  key: RequirementKey,
  text: string,
  source: RequirementSource,
): Stated {
  const read = readRequirement(key, text);
  return 'reason' in read
    ? { key, source, value: shortened(text), ...read }
    : { key, value: read.value, guess: read.guess, source };
}

/** The profile that an entity names, or what is wrong with the name. */
export function profileNamedBy(
  { type, entityRef, profiles }: AnnotatedEntity,
  policy: AssessmentPolicy,
): NamedProfile | Problem | undefined {
  if (profiles.length === 0) {
    return undefined;
  }
  const [{ annotation, text }] = profiles;
  if (text.length <= MAX_VALUE_LENGTH) {
    const name = text.trim().toLowerCase();
    const profile = policy.profile(name);
    if (profile || name === 'none') {
      return profile && { name, profile, entityRef };
    }
  }
  const choices = policy.profileNames();
  return {
    key: 'profile',
    source: { type, entityRef, annotation },
    value: shortened(text),
    reason: 'unknown-profile',
    choices,
    meant: nearestWord(text, choices),
  };
}
