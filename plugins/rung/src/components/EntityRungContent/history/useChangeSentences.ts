import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  HistoryItem,
  RequirementChange,
  VerdictState,
} from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../../format';
import { rungTranslationRef } from '../../../translation';
import { useRequirementText } from '../../verdict';
import { isAssessed } from './isAssessed';

/** A change of the verdict, and what moved it, in words. */
export function useChangeSentences() {
  const { t } = useTranslationRef(rungTranslationRef);
  const format = useFormat();
  const { nameOf } = useRequirementText();

  function rungOf({ rung }: VerdictState): string {
    return rung
      ? t('word.rungNamed', {
          rung: String(rung),
          name: t(`ladder.rung${rung}.name`),
        })
      : t('tab.history.noRung');
  }

  function forcingOf({ forcing }: VerdictState): string {
    return forcing.length > 0
      ? format.list(forcing.map(key => nameOf(key)))
      : t('tab.history.nothing');
  }

  function verdictOf(
    { before, after }: HistoryItem,
    isFirst: boolean,
  ): string[] {
    if (!before || !after) {
      return textsAmong([
        before && t('tab.history.left', { before: rungOf(before) }),
        after && t('tab.history.returned', { after: rungOf(after) }),
      ]);
    }
    const instead = (then: string, now: string) =>
      then !== now && t('tab.history.moved', { before: then, after: now });
    const wasStated =
      before.status === 'unassessed' && isAssessed(after.status);
    const moved = textsAmong([
      wasStated
        ? t(isFirst ? 'tab.history.statedFirst' : 'tab.history.stated', {
            after: rungOf(after),
          })
        : instead(rungOf(before), rungOf(after)),
      before.platform !== after.platform &&
        t(after.platform ? 'tab.history.platform' : 'tab.history.noPlatform'),
      instead(
        t(`word.status.${before.status}`),
        t(`word.status.${after.status}`),
      ),
      instead(t(`word.fit.${before.fit}`), t(`word.fit.${after.fit}`)),
    ]);
    return moved.length > 0 ? moved : [t('tab.history.stayed')];
  }

  /** What it said before and says now, in a word where that is withheld. */
  function textsOf(change: RequirementChange): (string | undefined)[] {
    return (['before', 'after'] as const).map(side =>
      change.withheld?.includes(side)
        ? t('requirement.withheld')
        : change[side],
    );
  }

  function causesOf({
    before,
    after,
    changes,
    rulesChanged,
  }: HistoryItem): string[] {
    const forced = before && after && [forcingOf(before), forcingOf(after)];
    return textsAmong([
      rulesChanged && t('tab.history.rules'),
      ...changes.map(change => {
        const [then, now] = textsOf(change);
        const words = {
          name: nameOf(change.key),
          before: then ?? '',
          after: now ?? '',
        };
        if (then === undefined) {
          return t('tab.history.added', words);
        }
        return now === undefined
          ? t('tab.history.removed', words)
          : t('tab.history.changed', words);
      }),
      forced &&
        forced[0] !== forced[1] &&
        t('tab.history.forcing', { before: forced[0], after: forced[1] }),
    ]);
  }

  return { verdictOf, causesOf };
}

function textsAmong(texts: (string | false | undefined)[]): string[] {
  return texts.filter((text): text is string => Boolean(text));
}
