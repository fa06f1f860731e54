import { FindingId } from '../annotations/findingIds';
import { Built, BuiltFacts } from '../built/types';
import { Demand, Placement } from '../verdict/types';
import { AssessmentPolicy } from '../policy/AssessmentPolicy';
import { ResilienceRung } from '../ladder/types';

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
  /** The last day it holds, as `2027-03-31`. */
  until: string;
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
}

/**
 * Something that the numbers and the declared facts do not agree on.
 *
 * @public
 */
export interface Finding {
  /** A stable name, such as `over-built`. */
  id: string;
  severity: Severity;
  /** What was found, in one sentence. */
  what: string;
  /** Why it matters, in one sentence. */
  why: string;
  /** What to do about it, in one sentence. */
  remedy: string;
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
  resilience: ResilienceRung;
  built: Built | undefined;
  facts: BuiltFacts;
  policy: AssessmentPolicy;
  dependencies: readonly Dependency[];
  /** Left out, nothing counts as too old. */
  now: Date | undefined;
  /** The demand of that key, if the requirement is stated and not `none`. */
  demand(key: Demand['key']): Demand | undefined;
  /** The word of a requirement that is stated as one. */
  word(key: Demand['key']): string | undefined;
}

/** What a rule says: the sentences of a finding, and whom they are about. */
export type FindingText = Pick<Finding, 'what' | 'why' | 'remedy' | 'related'>;

/** One kind of finding: its name, how much it matters, and when there is one. */
export interface FindingRule {
  readonly id: FindingId;
  readonly severity: Severity;
  find(context: FindingContext): FindingText | undefined;
}
