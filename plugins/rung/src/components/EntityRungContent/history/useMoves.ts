import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  ChangeSource,
  FactChange,
  RequirementChange,
  VerdictState,
} from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../../format';
import { rungTranslationRef } from '../../../translation';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { rungFindingTranslationRef } from '../../../translation/rungFindingTranslationRef';
import { useFactText } from '../../findingText';
import { useRequirementText, useStatedText } from '../../verdict';

/** One thing that moved, in words. */
export interface Move {
  label: string;
  /** Left out where nothing is known of before. */
  before?: string;
  after: string;
  /** Who states a requirement, where that is remembered. */
  source?: ChangeSource;
}

/** What moved between two verdicts, from what to what. */
export function useMoves() {
  const { t } = useTranslationRef(rungTranslationRef);
  const { t: entityT } = useTranslationRef(rungEntityTranslationRef);
  const { t: findingT } = useTranslationRef(rungFindingTranslationRef);
  const { nameOf } = useRequirementText();
  const statedText = useStatedText();
  const factText = useFactText();
  const format = useFormat();

  function rungOf(rung: number | undefined): string {
    return rung
      ? t('word.rung', { rung: String(rung) })
      : entityT('history.notKnown');
  }

  function forcingOf({ forcing }: VerdictState): string {
    return forcing.length > 0
      ? format.list(forcing.map(key => nameOf(key)))
      : entityT('history.nothing');
  }

  function verdictTexts(state: VerdictState) {
    return {
      needed: rungOf(state.rung),
      platform: entityT(state.platform ? 'history.yes' : 'history.no'),
      built: rungOf(state.built),
      fit: t(`word.fit.${state.fit}`),
      status: t(`word.status.${state.status}`),
      forcing: forcingOf(state),
    };
  }

  /** What a verdict was and is, as far as that is not the same. */
  function verdictMoves(before: VerdictState, after: VerdictState): Move[] {
    const was = verdictTexts(before);
    const is = verdictTexts(after);
    // What was built is not remembered of what was written long ago.
    const remembered = before.builtSource && after.builtSource;
    return (
      ['needed', 'platform', 'built', 'fit', 'status', 'forcing'] as const
    )
      .filter(part => was[part] !== is[part])
      .filter(part => part !== 'built' || remembered)
      .map(part => ({
        label: entityT(`history.label.${part}`),
        before: was[part],
        after: is[part],
      }));
  }

  /** What was found where nothing was known of before. */
  function firstMoves(state: VerdictState): Move[] {
    const is = verdictTexts(state);
    return (['needed', 'built'] as const).map(part => ({
      label: entityT(`history.label.${part}`),
      after: is[part],
    }));
  }

  function sideOf(change: RequirementChange, side: 'before' | 'after'): string {
    if (change.withheld?.includes(side)) {
      return t('requirement.withheld');
    }
    const text = change[side];
    return text === undefined
      ? entityT('history.notStated')
      : statedText(change.key, text);
  }

  /** @param first - whether nothing is known of before */
  function requirementMoves(
    changes: readonly RequirementChange[],
    first: boolean,
  ): Move[] {
    return changes.map(change => ({
      label: nameOf(change.key),
      before: first ? undefined : sideOf(change, 'before'),
      after: sideOf(change, 'after'),
      source: change.source,
    }));
  }

  function factMoves(changes: readonly FactChange[]): Move[] {
    return changes.map(({ key, before, after }) => {
      const side = (value: FactChange['after']) =>
        value === undefined
          ? entityT('history.notDeclared')
          : factText({ key, value });
      return {
        label: findingT(`fact.name.${key}`),
        before: side(before),
        after: side(after),
      };
    });
  }

  return { rungOf, verdictMoves, firstMoves, requirementMoves, factMoves };
}
