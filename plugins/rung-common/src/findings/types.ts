import { CalendarDay } from '../built/calendar';
import { ObservedCheck } from '../built/observed';
import { Built, BuiltFacts } from '../built/types';
import { ResilienceRung } from '../ladder/types';
import { BuiltKey } from '../built/builtKeys';
import { RequirementKey } from '../requirements/kinds';
import { Thresholds } from '../thresholds/types';
import { Demand, Placement } from '../verdict/types';
import { Move } from './moves';
import { FindingParameters } from './parameters';

/**
 * How much a finding matters, most first.
 *
 * @public
 */
export const severities = ['high', 'medium', 'low'] as const;

/**
 * See {@link severities}.
 *
 * @public
 */
export type Severity = (typeof severities)[number];

/**
 * Who has accepted a finding for how long. Nobody has to sign: the catalog's
 * own history says who wrote the annotation.
 *
 * @public
 */
export interface Acceptance {
  /** The last day it holds. */
  until: CalendarDay;
  reason: string;
}

/**
 * Another entity that an assessment is about, with what it rests on.
 *
 * @public
 */
export interface RelatedEntity {
  /** Left out, with all else, where the reader may not see it. */
  entityRef?: string;
  /** The rung it was assessed at, where that matters. */
  resilience?: ResilienceRung;
  /** In percent of a month, where that matters. */
  availability?: number;
  /** The rung that is built of it, where that matters and is known. */
  built?: ResilienceRung;
}

/**
 * Something that the numbers and the declared facts do not agree on, as data.
 * Its sentences are made of its id, its variant and its parameters:
 * `findingText` does so in English.
 *
 * @public
 */
export interface Finding {
  /** A stable name, such as `over-built`. */
  id: string;
  severity: Severity;
  /** Which of several ways it was found in; left out where there is one. */
  variant?: string;
  /** What its sentences name; left out where they name nothing. */
  parameters?: FindingParameters;
  /** The other entities it is about; the sentences name none of them. */
  related?: RelatedEntity[];
  /** Present while somebody has accepted it. */
  accepted?: Acceptance;
  /** Present where an acceptance has ended. */
  lapsed?: Acceptance;
}

/**
 * What another entity that this one depends on was found to need. Plain data
 * that can be stored; `dependencyOf` takes it from an assessment.
 *
 * @public
 */
export interface Dependency {
  entityRef: string;
  /** Left out while it is unassessed. */
  resilience?: ResilienceRung;
  /** In percent of a month, as it states or inherits it. */
  availability?: number;
}

/** Everything a rule may look at. */
export interface FindingContext {
  placement: Placement;
  /** The resilience that is needed; 1 while unassessed. */
  resilience: ResilienceRung;
  built: Built | undefined;
  facts: BuiltFacts;
  /** What checks have found where it runs, by the name of the check. */
  observations: ReadonlyMap<string, ObservedCheck>;
  thresholds: Thresholds;
  /** The days after which an exercise counts as too old. */
  exerciseAgeDays: number;
  dependencies: readonly Dependency[];
  /** Left out, nothing counts as too old. */
  now: Date | undefined;
  /** The demand of that key, if the requirement is stated and not `none`. */
  demand(key: Demand['key']): Demand | undefined;
  /** The word of a requirement that is stated as one. */
  word(key: Demand['key']): string | undefined;
}

/**
 * What is said of a finding: a short form, and sentences that are each
 * complete. `{{name}}` is the parameter of that name.
 *
 * @public
 */
export interface FindingSentences {
  /**
   * What was found, in at most 60 characters, for where there is little room:
   * a phrase without a full stop.
   */
  short: string;
  /** What was found. */
  what: string;
  /** Why it matters. */
  why: string;
  /** What to do about it. */
  remedy: string;
}

/**
 * How much a finding matters from which needed rung on, the lowest first.
 *
 * @public
 */
export type SeveritySteps = readonly (readonly [ResilienceRung, Severity])[];

/**
 * The move that closes a finding from which needed rung on, the lowest first.
 *
 * @public
 */
export type MoveSteps = readonly (readonly [ResilienceRung, Move])[];

/**
 * What there is to know about one kind of finding, whomever it is about. The
 * texts are English; a user interface translates them by id.
 *
 * @public
 */
export interface FindingDefinition {
  readonly id: string;
  /** How much it matters; where that hangs on what is needed, the most it can. */
  readonly severity: Severity;
  /**
   * How much it matters from which needed rung on, the lowest first, where it
   * hangs on that. Where less is needed there is no such finding.
   */
  readonly severities?: SeveritySteps;
  /** What it is called, as a phrase. */
  readonly title: string;
  /** When there is one, and why that matters, without an entity. */
  readonly meaning: string;
  /** What to do about it, without an entity. */
  readonly advice: string;
  /** What closes it, which may hang on the rung that is needed. */
  readonly move: Move | MoveSteps;
  /**
   * What to look at, the most telling first: requirements and facts, or
   * `observed` for what was seen where it runs. Where none of them is known there
   * is no such finding, and nobody looks for it; one that is about none of them
   * is always looked for.
   */
  readonly about: readonly (
    | RequirementKey
    | `built.${BuiltKey}`
    | 'observed'
  )[];
  readonly sentences: FindingSentences;
  /** By variant, the sentences that differ. */
  readonly variants?: Readonly<Record<string, Partial<FindingSentences>>>;
}

/** What a rule has found. */
export interface Found
  extends Pick<Finding, 'variant' | 'parameters' | 'related'> {
  /** Where it matters less than otherwise. */
  severity?: Severity;
}

/** One kind of finding: all there is to know about it, and when there is one. */
export interface FindingRule extends FindingDefinition {
  find(context: FindingContext): Found | undefined;
}
