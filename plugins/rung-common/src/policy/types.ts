import { ResilienceRung, RungNumber, rungNumbers } from '../ladder/types';
import { RequirementKey } from '../requirements/kinds';
import { StatedTexts } from '../requirements/types';
import { AnnotationUnit } from './annotationUnits';
import { ChoiceName, ScaleName } from '../thresholds/types';

/**
 * A band as configuration states it: a rung, and the one bound at which it
 * ends. Durations may be written as in an annotation, `1h30m`.
 *
 * @public
 */
export interface BandInput {
  rung: RungNumber;
  atMost?: number | string;
  below?: number | string;
  atLeast?: number | string;
  above?: number | string;
}

/**
 * An annotation of an organization's own: its key, or its key with the unit of
 * the bare numbers that it holds.
 *
 * @public
 */
export type AnnotationKeyInput =
  | string
  | { readonly key: string; readonly unit?: AnnotationUnit };

/**
 * What an organisation may set about assessments. Everything that is left out
 * keeps its default.
 *
 * @public
 */
export interface AssessmentPolicyInput {
  /** The bands of a scale, most relaxed first; the last one has no bound. */
  scales?: { readonly [name in ScaleName]?: readonly BandInput[] };
  /** The rung that each word of a requirement calls for. */
  choices?: {
    readonly [name in Exclude<ChoiceName, 'compliance'>]?: Readonly<
      Record<string, RungNumber>
    >;
  };
  /** The rung that a regime calls for, beside those the ladder knows. */
  compliance?: Readonly<Record<string, ResilienceRung>>;
  /**
   * Other annotation keys that state a requirement, such as `acme.com/rto`, or
   * that name a profile, such as `acme.com/tier`. Where one of a duration holds
   * bare numbers, it is named with its unit.
   */
  annotationKeys?: {
    readonly [key in
      | RequirementKey
      | 'profile']?: readonly AnnotationKeyInput[];
  };
  /**
   * Values by profile name and requirement, as annotations would state them.
   * The profile named `default` fills what nothing else states.
   */
  profiles?: Readonly<Record<string, StatedTexts>>;
  /** The days after which an exercise of a failure counts as too old: 180. */
  exerciseAgeDays?: number;
  acceptance?: {
    /** The findings that cannot be accepted. */
    never?: readonly string[];
    /** The longest time, in days from now, that an acceptance may last. */
    longestDays?: number;
  };
}

/**
 * The settings that {@link AssessmentPolicyInput} holds, which is what the
 * engine knows below `rung` in app-config.
 *
 * @public
 */
export const assessmentPolicyKeys = [
  'scales',
  'choices',
  'compliance',
  'annotationKeys',
  'profiles',
  'exerciseAgeDays',
  'acceptance',
] as const satisfies readonly (keyof AssessmentPolicyInput)[];

/** A rung that configuration may name for a requirement. */
export function isRung(value: unknown): value is RungNumber {
  return rungNumbers.some(rung => rung === value);
}
