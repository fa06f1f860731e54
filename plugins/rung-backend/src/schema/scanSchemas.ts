import { scanDoubts, scanStatuses } from '@rung/backstage-plugin-rung-common';
import {
  arrayOf,
  closedObject,
  completeObject,
  count,
  described,
  flag,
  oneOfWords,
  refTo,
  text,
  time,
} from './builders';

const ScanState = closedObject(
  {
    status: described(
      'Never: none has begun yet. Aborted: it was stopped, ran out of time, or was overtaken by another.',
      oneOfWords(scanStatuses),
    ),
    startedAt: time,
    finishedAt: time,
    progress: described(
      'How much of a running scan is done, judged by the one before; in tenths for those who may not see its counts.',
      { type: 'number', minimum: 0, maximum: 1 },
    ),
    asOf: described(
      'When the last scan that succeeded has finished: the age of the report.',
      time,
    ),
    withheld: described(
      'Why scans since then were kept from writing. Clock: its time is far from that of the database or of the scans before. Loss: it missed so much of the catalog that the next one has to agree. Rules: replicas apply different rules, and its own are not in force.',
      arrayOf(oneOfWords(scanDoubts)),
    ),
  },
  ['status'],
);

/** How fresh the report is. */
export const scanSchemas = {
  ScanState,
  ScanDetails: closedObject(
    {
      ...ScanState.properties,
      read: described('Entities read from the catalog.', count),
      scored: described(
        'Entities scored, because something that counts for them has changed.',
        count,
      ),
      written: described('Results written.', count),
      gone: described('Entities that are no longer in the catalog.', count),
      failed: described('Entities that could not be scored.', count),
      error: described('Why a scan has failed.', text),
    },
    ['status', 'read', 'scored', 'written', 'gone', 'failed'],
  ),
  RefreshResult: {
    oneOf: [
      completeObject({
        type: { const: 'entity' },
        entityRef: text,
        changed: described('Whether its reported result moved.', flag),
        scan: refTo('ScanState'),
      }),
      completeObject({
        type: { const: 'everything' },
        scan: described('The scan that is running now.', refTo('ScanDetails')),
      }),
    ],
  },
} as const;
