import { ownAnnotations } from '../annotations/keys';
import { RequirementKey } from '../requirements/kinds';
import { Thresholds } from '../thresholds/types';
import { fromUnit, toUnit } from './annotationUnits';
import { checkShapes } from './checkShapes';
import { AnnotationKeys, readAnnotationKeys } from './readAnnotationKeys';
import { AcceptancePolicy, readAcceptancePolicy } from './readAcceptancePolicy';
import { readDays } from './readDays';
import { Profile, readProfiles } from './readProfiles';
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

  /**
   * What has been set, as it was set. Another policy that is created from it is
   * the same.
   */
  readonly configured: AssessmentPolicyInput;
  readonly thresholds: Thresholds;
  /** The days after which an exercise of a failure counts as too old. */
  readonly exerciseAgeDays: number;
  /** The keys of all annotations that are read, in a fixed order. */
  readonly annotations: ReadonlySet<string>;
  private readonly annotationKeys: AnnotationKeys;
  private readonly profiles: ReadonlyMap<string, Profile>;
  private readonly acceptance: AcceptancePolicy;

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
    checkShapes(input);
    this.configured = input;
    this.thresholds = readThresholds(input);
    this.annotationKeys = readAnnotationKeys(input.annotationKeys);
    this.profiles = readProfiles(input.profiles);
    this.exerciseAgeDays = readDays(
      input.exerciseAgeDays ?? DEFAULT_EXERCISE_AGE_DAYS,
      'rung.exerciseAgeDays',
    );
    this.acceptance = readAcceptancePolicy(input.acceptance);
    this.annotations = new Set([
      ...ownAnnotations,
      ...Object.values(this.annotationKeys.byKey).flat(),
    ]);
  }

  /**
   * The annotations that state a requirement or name a profile: the ladder's
   * own, and after it those that an organisation uses as well.
   */
  annotationsFor(key: RequirementKey | 'profile'): readonly string[] {
    return this.annotationKeys.byKey[key];
  }

  /**
   * What an annotation says, as the ladder's own would say it: `4` in one that
   * holds hours is `4h`.
   */
  readAs(annotation: string, text: string): string {
    const unit = this.annotationKeys.units.get(annotation);
    return unit ? fromUnit(text, unit) : text;
  }

  /**
   * What the ladder's own annotation says, as another one says it: `4h` is `4`
   * in one that holds hours.
   */
  writeAs(annotation: string, text: string): string {
    const unit = this.annotationKeys.units.get(annotation);
    return unit ? toUnit(text, unit) : text;
  }

  /** The longest time, in days, that a finding may be accepted for. */
  get longestAcceptanceDays(): number | undefined {
    return this.acceptance.longestDays;
  }

  /** The values of a profile, or undefined where there is none of that name. */
  profile(name: string): Profile | undefined {
    return this.profiles.get(name);
  }

  /**
   * Whether another policy reads the same of every entity: it has the same
   * annotations, profiles and acceptances, and other thresholds at most.
   */
  readsLike(other: AssessmentPolicy): boolean {
    return readPartOf(this.configured) === readPartOf(other.configured);
  }

  /** The names of all profiles. */
  profileNames(): string[] {
    return [...this.profiles.keys()];
  }

  /** Whether a finding may be accepted at all. */
  isAcceptable(findingId: string): boolean {
    return !this.acceptance.never.has(findingId);
  }
}

/** What of the settings is looked at while an entity is read. */
function readPartOf({
  annotationKeys,
  profiles,
  acceptance,
}: AssessmentPolicyInput): string {
  return JSON.stringify([annotationKeys, profiles, acceptance]);
}
