import {
  AssessmentSummary,
  ReportGroup,
} from '@rung/backstage-plugin-rung-common/wire';

/** Why to talk to a group, the most pressing first. */
export type TalkReason =
  | 'under-built'
  | 'over-built'
  | 'unassessed'
  | 'unknown';

/** A group to talk to, why, and about which of its entities. */
export interface Talk {
  name: string;
  reason: TalkReason;
  /** How many of its entities it is about, and of how many. */
  count: number;
  total: number;
  /** The one that is off by most, where it is known by name. */
  entity?: AssessmentSummary;
}

const reasons: readonly TalkReason[] = [
  'under-built',
  'over-built',
  'unassessed',
  'unknown',
];

function countOf(group: ReportGroup, reason: TalkReason): number {
  return reason === 'unassessed'
    ? group.statuses.unassessed
    : group.fits[reason];
}

/**
 * The groups to talk to first: those with most that is under-built, then those
 * with most that is over-built, and then those of which least is known.
 */
export function talkTo(
  groups: readonly ReportGroup[],
  misfits: readonly AssessmentSummary[],
  belongs: (entity: AssessmentSummary, name: string) => boolean,
  most: number,
): Talk[] {
  return groups
    .flatMap((group): Talk[] => {
      const { name, total } = group;
      const reason = reasons.find(each => countOf(group, each) > 0);
      return name === undefined || reason === undefined
        ? []
        : [
            {
              name,
              reason,
              count: countOf(group, reason),
              total,
              entity: misfits.find(
                entity => entity.fit === reason && belongs(entity, name),
              ),
            },
          ];
    })
    .sort(
      (one, other) =>
        reasons.indexOf(one.reason) - reasons.indexOf(other.reason) ||
        other.count - one.count ||
        (one.name < other.name ? -1 : 1),
    )
    .slice(0, most);
}

/** Whether an entity is of a group of one of these groupings. */
export function belongsBy(
  groupBy: string,
): (entity: AssessmentSummary, name: string) => boolean {
  return (entity, name) => {
    switch (groupBy) {
      case 'owner':
        return entity.owners.includes(name);
      case 'system':
      case 'domain':
      case 'lifecycle':
      case 'kind':
        return entity[groupBy] === name;
      default:
        return false;
    }
  };
}
