import {
  HistoryItem,
  VerdictState,
} from '@rung/backstage-plugin-rung-common/wire';
import {
  SourcedChange,
  SourcedRequirement,
  SourcedText,
} from '@rung/backstage-plugin-rung-common/withholding';
import { ScoredRecord } from '../scoring';
import { factChanges, KeptFact } from './factChanges';

/** As much of a summary as a verdict is compared by. */
export interface Verdict
  extends Pick<
    ScoredRecord['summary'],
    | 'status'
    | 'rung'
    | 'resilience'
    | 'platform'
    | 'built'
    | 'builtSource'
    | 'fit'
    | 'requirements'
  > {
  /** Left out where they are not remembered, and where they are not compared. */
  facts?: readonly KeptFact[];
}

/** A change of a verdict, a requirement or a fact, before it is written. */
export interface Change
  extends Pick<HistoryItem, 'before' | 'after' | 'facts'> {
  changes: SourcedChange[];
}

/** What history remembers of a verdict. */
export function verdictStateOf(verdict: Verdict): VerdictState {
  const { requirements, ...rest } = verdict;
  const { status, rung, resilience, platform, built, builtSource, fit } = rest;
  return {
    status,
    rung,
    resilience,
    platform,
    built,
    builtSource,
    fit,
    forcing: requirements
      .filter(({ forcing }) => forcing)
      .map(({ key }) => key),
  };
}

/**
 * What moved between two verdicts; undefined where nothing did.
 * There is no verdict while an entity is not in the catalog.
 */
export function changeBetween(
  before: Verdict | undefined,
  after: Verdict | undefined,
): Change | undefined {
  const states = {
    before: before && verdictStateOf(before),
    after: after && verdictStateOf(after),
  };
  const changes =
    before && after
      ? requirementChanges(before.requirements, after.requirements)
      : [];
  const facts = factChanges(before?.facts, after?.facts);
  return changes.length + facts.length > 0 ||
    comparable(states.before) !== comparable(states.after)
    ? { ...states, changes, ...(facts.length > 0 && { facts }) }
    : undefined;
}

/** How an entity was found that nothing was known of before. */
export function firstOf(verdict: Verdict): Change {
  return {
    after: verdictStateOf(verdict),
    changes: requirementChanges([], verdict.requirements),
  };
}

/** That the same is known by another source is no news. */
function comparable(state: VerdictState | undefined): string | undefined {
  return state && JSON.stringify({ ...state, builtSource: undefined });
}

/** Every requirement that was restated, whether it forces the verdict or not. */
function requirementChanges(
  before: readonly SourcedRequirement[],
  after: readonly SourcedRequirement[],
): SourcedChange[] {
  const was = textsByKey(before);
  const is = textsByKey(after);
  return [...new Set([...was.keys(), ...is.keys()])]
    .map(key => ({ key, before: was.get(key), after: is.get(key) }))
    .filter(change => change.before?.text !== change.after?.text);
}

function textsByKey(requirements: readonly SourcedRequirement[]) {
  return new Map(
    requirements.map(
      ({ key, text, guess, source }): [typeof key, SourcedText] => [
        key,
        { text: guess ? `${text}?` : text, source },
      ],
    ),
  );
}
