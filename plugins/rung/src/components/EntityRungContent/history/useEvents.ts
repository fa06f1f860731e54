import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  AssessmentHistory,
  FirstSeen,
  HistoryItem,
} from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../../format';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { isAssessed } from './isAssessed';
import { Move, useMoves } from './useMoves';

/** Something that happened to an entity, in words. */
export interface HistoryEvent {
  id: string;
  at: string;
  /** Who or what it was by; left out where that is not known. */
  by?: string;
  /** What it was, where that is more than what moved. */
  title?: string;
  moves: Move[];
  /** What was stated at first, which is shown once it is asked for. */
  stated?: { summary: string; moves: Move[] };
  /** That the needed rung stayed, where nothing else says so. */
  remark?: string;
}

/** What happened, newest first, and how it began where that is remembered. */
export function useEvents() {
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const format = useFormat();
  const { rungOf, verdictMoves, firstMoves, requirementMoves, factMoves } =
    useMoves();

  function titleOf(
    { before, after }: HistoryItem,
    isFirst: boolean,
  ): string | undefined {
    if (!before || !after) {
      return before
        ? t('history.left', { before: rungOf(before.rung) })
        : after && t('history.returned', { after: rungOf(after.rung) });
    }
    return before.status === 'unassessed' && isAssessed(after.status)
      ? t(isFirst ? 'history.statedFirst' : 'history.stated')
      : undefined;
  }

  function statedOf(moves: Move[]): HistoryEvent['stated'] {
    return moves.length > 0
      ? { summary: t('history.statedCount', { count: moves.length }), moves }
      : undefined;
  }

  function eventOf(item: HistoryItem, isFirst: boolean): HistoryEvent {
    const { id, at, before, after, changes, facts = [], causes } = item;
    const begins =
      before?.status === 'unassessed' && after && isAssessed(after.status);
    const requirements = requirementMoves(changes, begins ?? false);
    const stayed = before && after && before.rung === after.rung && after.rung;
    return {
      id,
      at,
      by:
        causes.length > 0
          ? format.list(causes.map(cause => t(`history.cause.${cause}`)))
          : undefined,
      title: titleOf(item, isFirst),
      moves: [
        ...(before && after ? verdictMoves(before, after) : []),
        ...factMoves(facts),
        ...(begins ? [] : requirements),
      ],
      stated: begins ? statedOf(requirements) : undefined,
      remark: stayed
        ? t('history.asBefore', { rung: rungOf(after.rung) })
        : undefined,
    };
  }

  function beginningOf({ at, status, state, stated = [] }: FirstSeen) {
    return (
      state && {
        id: 'first',
        at,
        title: t(
          isAssessed(status)
            ? 'history.firstItem.assessed'
            : 'history.firstItem.seen',
        ),
        moves: firstMoves(state),
        stated: statedOf(requirementMoves(stated, true)),
      }
    );
  }

  return ({ items, firstSeen, nextCursor }: AssessmentHistory) => {
    const isLast = nextCursor === undefined;
    const beginning = isLast && firstSeen && beginningOf(firstSeen);
    const events = items.map((item, index) =>
      eventOf(item, isLast && index === items.length - 1),
    );
    return beginning ? [...events, beginning] : events;
  };
}
