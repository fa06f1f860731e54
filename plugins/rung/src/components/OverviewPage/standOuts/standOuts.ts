import { Fit } from '@rung/backstage-plugin-rung-common';
import { ReportGroup } from '@rung/backstage-plugin-rung-common/wire';

/** How many groups are named of each sort: a short list is read. */
const MOST_NAMED = 5;

/** A group of which some part is of the sort that is looked for. */
export interface Share {
  group: ReportGroup;
  count: number;
  /** Of how many. */
  total: number;
}

export interface StandOuts {
  underBuilt: Share[];
  overBuilt: Share[];
  unassessed: Share[];
  /** Those whose parts need more than is stated for the group itself. */
  stricter: ReportGroup[];
}

/** The greatest by this measure; of two that are equal, the larger part. */
function greatest(shares: Share[], measure: (share: Share) => number): Share[] {
  return shares
    .filter(({ count }) => count > 0)
    .sort(
      (one, other) => measure(other) - measure(one) || other.count - one.count,
    )
    .slice(0, MOST_NAMED);
}

/** Of how many it is known what is built. */
function comparable({ fits }: ReportGroup): number {
  return fits.fits + fits['over-built'] + fits['under-built'];
}

function excessOf({ needed, own }: ReportGroup): number {
  return needed && own ? needed.resilience - own.resilience : 0;
}

/** Which groups call for a look, and why. */
export function standOutsOf(groups: readonly ReportGroup[]): StandOuts {
  const ofFit = (fit: Fit) =>
    greatest(
      groups.map(group => ({
        group,
        count: group.fits[fit],
        total: comparable(group),
      })),
      ({ count, total }) => count / total,
    );
  return {
    underBuilt: ofFit('under-built'),
    overBuilt: ofFit('over-built'),
    unassessed: greatest(
      groups.map(group => ({
        group,
        count: group.statuses.unassessed,
        total: group.total,
      })),
      ({ count }) => count,
    ),
    stricter: groups
      .filter(group => excessOf(group) > 0)
      .sort((one, other) => excessOf(other) - excessOf(one))
      .slice(0, MOST_NAMED),
  };
}
