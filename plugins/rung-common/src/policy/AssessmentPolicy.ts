import { InputError } from '@backstage/errors';
import { RequirementKey } from '../requirements/types';
import { Thresholds } from '../thresholds/types';
import { Profile, readAnnotationKeys, readProfiles } from './readProfiles';
import { readThresholds } from './readThresholds';
import { AssessmentPolicyInput } from './types';

const DEFAULT_EXERCISE_AGE_DAYS = 180;

/**
 * The rules in force: the ladder's defaults and what an organisation has set.
 *
 * @public
 */
export class AssessmentPolicy {
  private static readonly published = new AssessmentPolicy({});

  readonly thresholds: Thresholds;
  /** The days after which an exercise of a failure counts as too old. */
  readonly exerciseAgeDays: number;
  /** The longest time, in days, that a finding may be accepted for. */
  readonly longestAcceptanceDays: number | undefined;
  private readonly annotationKeys: ReadonlyMap<
    RequirementKey,
    readonly string[]
  >;
  private readonly profiles: ReadonlyMap<string, Profile>;
  private readonly neverAccepted: ReadonlySet<string>;

  /** The ladder as it is published, with nothing set. */
  static default(): AssessmentPolicy {
    return AssessmentPolicy.published;
  }

  /**
   * Checks what has been set and completes it with the defaults.
   *
   * @throws InputError that names the first key that is wrong, what is wrong
   * with it, and what to write instead.
   */
  static create(input: AssessmentPolicyInput): AssessmentPolicy {
    return new AssessmentPolicy(input);
  }

  private constructor(input: AssessmentPolicyInput) {
    this.thresholds = readThresholds(input);
    this.annotationKeys = readAnnotationKeys(input.annotationKeys);
    this.profiles = readProfiles(input.profiles);
    this.exerciseAgeDays = readDays(
      input.exerciseAgeDays ?? DEFAULT_EXERCISE_AGE_DAYS,
      'rung.exerciseAgeDays',
    );
    const longest = input.acceptance?.longestDays;
    this.longestAcceptanceDays =
      longest === undefined
        ? undefined
        : readDays(longest, 'rung.acceptance.longestDays');
    this.neverAccepted = new Set(input.acceptance?.never);
  }

  /** The annotation keys that an organisation uses for a requirement as well. */
  otherKeysOf(key: RequirementKey): readonly string[] {
    return this.annotationKeys.get(key) ?? [];
  }

  /** The values of a profile, or undefined where there is none of that name. */
  profile(name: string): Profile | undefined {
    return this.profiles.get(name);
  }

  /** The names of all profiles. */
  profileNames(): string[] {
    return [...this.profiles.keys()];
  }

  /** Whether a finding may be accepted at all. */
  isAcceptable(findingId: string): boolean {
    return !this.neverAccepted.has(findingId);
  }
}

function readDays(value: number, at: string): number {
  if (!Number.isFinite(value) || value <= 0) {
    throw new InputError(`${at} is ${value}; write a number of days above 0`);
  }
  return value;
}
