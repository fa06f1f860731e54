import {
  Report,
  ReportCounts,
  ReportGroup,
  Trend,
} from '@rung/backstage-plugin-rung-common/wire';
import { Zod } from '../types';
import { teamText } from './teamText';

export function countsFields(z: Zod) {
  return {
    rungs: z.record(z.number()),
    fits: z.record(z.number()),
    statuses: z.record(z.number()),
  };
}

export function groupSchema(z: Zod) {
  return z.object({
    name: z.string().optional().describe('Left out for those without one.'),
    total: z.number(),
    underBuilt: z.number(),
    overBuilt: z.number(),
    unassessed: z.number(),
    incomplete: z.number(),
    openFindings: z.number(),
    needed: z
      .number()
      .optional()
      .describe('What the strictest of its members needs.'),
  });
}

export function countsOf({ rungs, fits, statuses }: Counts) {
  return {
    rungs: present(rungs),
    fits: present(fits),
    statuses: present(statuses),
  };
}

type Counts = Pick<ReportCounts, 'rungs' | 'fits' | 'statuses'>;

/** Without those of which there are none. */
function present(counts: Readonly<Record<string, number>>) {
  return Object.fromEntries(
    Object.entries(counts).filter(([, count]) => count !== 0),
  );
}

export function findingsIn({ totals }: Report) {
  return Object.entries(totals.findings)
    .map(([id, counted]) => ({ id, ...counted }))
    .sort((one, other) => other.open - one.open);
}

export function standingOut(groups: readonly ReportGroup[]): ReportGroup[] {
  return [...groups].sort(
    (one, other) =>
      other.fits['under-built'] - one.fits['under-built'] ||
      other.fits['over-built'] - one.fits['over-built'] ||
      other.total - one.total,
  );
}

export function groupOf({
  name,
  total,
  fits,
  statuses,
  ...group
}: ReportGroup) {
  return {
    name: name && teamText(name, 200),
    total,
    underBuilt: fits['under-built'],
    overBuilt: fits['over-built'],
    unassessed: statuses.unassessed,
    incomplete: statuses.incomplete,
    openFindings: Object.values(group.findings).reduce(
      (sum, { open }) => sum + open,
      0,
    ),
    needed: group.needed?.rung,
  };
}

export function changeIn({ days }: Trend) {
  const [first] = days;
  const last = days.at(-1);
  return (
    last && {
      since: first.date,
      until: last.date,
      total: last.total - first.total,
      rungs: differences(last.rungs, first.rungs),
      fits: differences(last.fits, first.fits),
      statuses: differences(last.statuses, first.statuses),
    }
  );
}

function differences(
  now: Readonly<Record<string, number>>,
  then: Readonly<Record<string, number>>,
) {
  return present(
    Object.fromEntries(
      Object.entries(now).map(([name, count]) => [name, count - then[name]]),
    ),
  );
}
