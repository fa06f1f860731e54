import {
  fits,
  reportedStatuses,
  rungNumbers,
} from '@rung/backstage-plugin-rung-common';
import {
  arrayOf,
  closedObject,
  completeObject,
  count,
  day,
  described,
  flag,
  refTo,
  text,
} from './builders';

/** A count for each of the words, none left out. */
function countsOf(words: readonly (string | number)[]) {
  return completeObject(
    Object.fromEntries(words.map(word => [String(word), count])),
  );
}

const counts = {
  total: described('Unassessed and failed ones included.', count),
  statuses: countsOf(reportedStatuses),
  rungs: described(
    'By headline rung; unassessed and failed entities are on none.',
    countsOf(rungNumbers),
  ),
  fits: countsOf(fits),
};

const ReportCounts = completeObject({
  ...counts,
  platform: described('With a platform layer that is justified.', count),
  findings: described('By id; findings that nobody has are left out.', {
    type: 'object',
    additionalProperties: completeObject({ open: count, accepted: count }),
  }),
});

/** What the catalog needs, counted. */
export const reportSchemas = {
  ReportCounts,
  NeededRung: completeObject({
    rung: described('The headline rung.', refTo('RungNumber')),
    resilience: refTo('ResilienceRung'),
    platform: flag,
  }),
  ReportGroup: {
    ...closedObject(
      {
        ...ReportCounts.properties,
        name: described(
          'An entity ref or a word; left out for the entities that have none, or one that the reader may not see.',
          text,
        ),
        needed: described(
          'What the strictest of its members needs.',
          refTo('NeededRung'),
        ),
        own: described(
          'What the system or domain itself needs, where it is assessed.',
          refTo('NeededRung'),
        ),
      },
      [],
    ),
    required: ReportCounts.required,
  },
  MatrixCount: completeObject({
    resilience: described(
      'The resilience that is needed.',
      refTo('ResilienceRung'),
    ),
    built: described(
      'The resilience of what is built.',
      refTo('ResilienceRung'),
    ),
    count,
  }),
  ReportedKinds: completeObject({
    counted: described(
      'The kinds that are counted, as the filter by kind states them.',
      arrayOf(text),
    ),
    others: described('By kind, how many others pass all other filters.', {
      type: 'object',
      additionalProperties: count,
    }),
  }),
  Report: closedObject(
    {
      kinds: refTo('ReportedKinds'),
      totals: refTo('ReportCounts'),
      matrix: described(
        'What is needed against what is built; unassessed entities and those of which no facts tell are left out.',
        arrayOf(refTo('MatrixCount')),
      ),
      groups: described(
        'Present where the report is grouped; the largest first.',
        arrayOf(refTo('ReportGroup')),
      ),
      scan: refTo('ScanState'),
    },
    ['kinds', 'totals', 'matrix', 'scan'],
  ),
  TrendDay: described(
    'As it was when the day ended, in UTC.',
    completeObject({ date: day, ...counts }),
  ),
  Trend: completeObject({
    days: described('Oldest first, today last.', arrayOf(refTo('TrendDay'))),
    scan: refTo('ScanState'),
  }),
} as const;
