import type {
  AssessmentFilters,
  AssessmentSummary,
  BurnUpDay,
  CampaignGoal,
  CampaignStanding,
  GoalType,
  ReportedStatus,
  TrendDay,
} from '@rung/backstage-plugin-rung-common/wire';
import type { Fit, FindingId } from '@rung/backstage-plugin-rung-common';

/** What a goal goes by. All that is told of it follows from its row. */
type GoalRow =
  | {
      by: 'status';
      left: readonly ReportedStatus[];
      done: readonly ReportedStatus[];
    }
  | { by: 'fit'; left: readonly Fit[]; done: readonly Fit[] }
  /** Left is what has one of these open. */
  | { by: 'finding'; findings: readonly FindingId[] };

/** Of what states nothing it is not known whether it would have a finding. */
const knownStatuses: readonly ReportedStatus[] = ['assessed', 'incomplete'];

const rows: Readonly<Record<Exclude<GoalType, 'finding'>, GoalRow>> = {
  stated: { by: 'status', left: ['unassessed'], done: knownStatuses },
  complete: {
    by: 'status',
    left: ['unassessed', 'incomplete'],
    done: ['assessed'],
  },
  fits: { by: 'fit', left: ['under-built'], done: ['fits', 'over-built'] },
  'comes-down': {
    by: 'fit',
    left: ['over-built'],
    done: ['fits', 'under-built'],
  },
  exercised: {
    by: 'finding',
    findings: ['failover-untested', 'zone-loss-untested'],
  },
};

function rowOf({ type, finding }: CampaignGoal): GoalRow {
  return type === 'finding'
    ? { by: 'finding', findings: finding ? [finding] : [] }
    : rows[type];
}

/**
 * The filters of lists that let through what is left to do for a goal, and what is
 * done. They let nothing through together; what neither lets through is not known.
 *
 * @public
 */
export function goalFilters(
  goal: CampaignGoal,
): Record<'left' | 'done', AssessmentFilters> {
  const row = rowOf(goal);
  switch (row.by) {
    case 'status':
      return {
        left: { status: [...row.left] },
        done: { status: [...row.done] },
      };
    case 'fit':
      return { left: { fit: [...row.left] }, done: { fit: [...row.done] } };
    default:
      return {
        left: { openFinding: [...row.findings] },
        done: {
          noOpenFinding: [...row.findings],
          status: [...knownStatuses],
        },
      };
  }
}

/**
 * The findings that a goal wants gone; none where it goes by something else.
 *
 * @public
 */
export function goalFindings(goal: CampaignGoal): readonly FindingId[] {
  const row = rowOf(goal);
  return row.by === 'finding' ? row.findings : [];
}

/**
 * How an entity stands to a goal, as {@link goalFilters} would have it.
 *
 * @public
 */
export function standingOf(
  goal: CampaignGoal,
  summary: Pick<AssessmentSummary, 'status' | 'fit' | 'findings'>,
): CampaignStanding {
  const row = rowOf(goal);
  if (row.by === 'finding') {
    const isOpen = summary.findings.some(
      ({ id, accepted }) =>
        !accepted && row.findings.some(finding => finding === id),
    );
    return isOpen
      ? 'left'
      : standingAmong(summary.status, { left: [], done: knownStatuses });
  }
  return row.by === 'status'
    ? standingAmong(summary.status, row)
    : standingAmong(summary.fit, row);
}

function standingAmong<Word>(
  word: Word,
  { left, done }: { left: readonly Word[]; done: readonly Word[] },
): CampaignStanding {
  if (left.includes(word)) {
    return 'left';
  }
  return done.includes(word) ? 'done' : 'unknown';
}

/**
 * How many were left and done as a day of a trend ended.
 *
 * @param open - how many entities had one of the findings open that the goal wants
 * gone
 * @public
 */
export function goalOnDay(
  goal: CampaignGoal,
  { date, total, statuses, fits }: Omit<TrendDay, 'rungs'>,
  open: number = 0,
): BurnUpDay {
  const row = rowOf(goal);
  switch (row.by) {
    case 'status':
      return {
        date,
        all: total,
        left: sumOf(statuses, row.left),
        done: sumOf(statuses, row.done),
      };
    case 'fit':
      return {
        date,
        all: total,
        left: sumOf(fits, row.left),
        done: sumOf(fits, row.done),
      };
    default: {
      const left = Math.min(open, total);
      const known = sumOf(statuses, knownStatuses);
      return { date, all: total, left, done: Math.max(known - left, 0) };
    }
  }
}

function sumOf<Word extends string>(
  counts: Readonly<Record<Word, number>>,
  words: readonly Word[],
): number {
  return words.reduce((sum, word) => sum + counts[word], 0);
}
