import { Assessment } from '../assessment/types';
import { Fit } from '../built/types';
import { Finding, Severity } from '../findings/types';
import { DataStrategyDefinition } from '../ladder/dataStrategies';
import { IsolationTierDefinition } from '../ladder/isolationTiers';
import { RungDefinition, RungNumber } from '../ladder/types';
import { RequirementKey } from '../requirements/kinds';
import { MethodNumber } from '../requirements/kinds/types';
import { Problem } from '../requirements/types';
import { Threshold, Unit } from '../thresholds/types';
import { UnitCount } from '../ladder/units';
import { Relaxation, ThresholdTrigger } from '../verdict/types';
import { FindingText } from '../wording/findingText';
import { ProblemText } from '../wording/problemText';
import { MemoSentenceId, TogetherSentenceId } from './memoSentences';

/**
 * What fills the places of a sentence. `count` says which plural it is.
 *
 * @public
 */
export type MemoParameters = Readonly<
  { count?: number } & { [name: string]: string | number }
>;

/**
 * What a memo is written in: its own sentences, and whatever it calls by a name or
 * puts into words. What is layout or was written by the authors of entities is no
 * part of it.
 *
 * @public
 */
export interface MemoLanguage {
  sentence(id: MemoSentenceId, parameters?: MemoParameters): string;
  /** What parts promise together. */
  together(id: TogetherSentenceId, parameters?: MemoParameters): string;
  /** The verdict in a few words, without a full stop. */
  headline(assessment: Assessment): string;
  rung(
    rung: RungNumber,
  ): Pick<RungDefinition, 'name' | 'summary' | 'adds' | 'accepted' | 'signal'>;
  /** What a requirement or one of the six numbers is called. */
  requirement(key: RequirementKey | MethodNumber): string;
  amount(amount: number, unit: Unit): string;
  /** A threshold as a phrase: `Teams above 5`. */
  threshold(key: RequirementKey, threshold: Threshold): string;
  /** What a requirement would have to say instead, as a phrase. */
  relaxation(relaxation: Relaxation): string;
  /** What is left up to a trigger, as a sentence. */
  headroom(trigger: ThresholdTrigger): string;
  /** What could go, as a phrase; undefined where nothing could. */
  couldGo(couldGo: readonly UnitCount[]): string | undefined;
  strategy(
    strategy: DataStrategyDefinition,
  ): Pick<
    DataStrategyDefinition,
    'name' | 'consistency' | 'rpo' | 'writeLatency'
  >;
  /** What a tier of isolation is called inside of a sentence. */
  isolation(tier: IsolationTierDefinition): string;
  finding(finding: Pick<Finding, 'id' | 'variant' | 'parameters'>): FindingText;
  severity(severity: Severity): string;
  problem(problem: Problem): ProblemText;
  wordOfFit(fit: Fit): string;
  /** A day, given as `2027-03-31`. */
  day(day: string): string;
  list(items: readonly string[]): string;
}
