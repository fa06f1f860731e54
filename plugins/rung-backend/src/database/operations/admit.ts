import { Knex } from 'knex';
import { decideRules, doubtClock, RuledScan, Withheld } from '../../admission';
import { Replica } from '../types';
import { ScanRow } from './scans';

type PastScan = Pick<ScanRow, 'status' | 'started_at' | 'rules' | 'withheld'>;

/** Whether a replica may write, and what time it is. */
export interface Admission {
  now: Date;
  /** Why it may not; left out where it may. */
  withheld?: Withheld;
}

/**
 * Asks whether a replica may write what it finds. Whoever asks holds the fence,
 * so that two replicas cannot both be told that they may.
 */
export async function admit(
  transaction: Knex.Transaction,
  { ruleSet, clock }: Replica,
  kind: 'scan' | 'refresh',
): Promise<Admission> {
  const now = await clock(transaction);
  const scans: PastScan[] = await transaction('scans')
    .orderBy('id')
    .select('status', 'started_at', 'rules', 'withheld');
  const doubt = doubtClock({
    process: new Date(),
    database: now,
    ...clockOf(scans),
  });
  if (doubt !== undefined) {
    return { now, withheld: { reason: 'clock', message: doubt } };
  }
  const decision = decideRules(ruleSet, scans.flatMap(ruledScan), now);
  if (
    decision === 'wait' ||
    // One entity by other rules would be an exception that nobody understands.
    (decision === 'take-over' && kind === 'refresh')
  ) {
    const message =
      decision === 'wait'
        ? 'Other rules have come into force, and were applied within the hour: this replica leaves the report to the replicas that apply them'
        : 'The report is by other rules than this replica applies, until it has scanned the catalog';
    return { now, withheld: { reason: 'rules', message } };
  }
  return { now };
}

function clockOf(scans: readonly PastScan[]) {
  const last = scans.findLastIndex(({ status }) => status === 'succeeded');
  return {
    newest: last < 0 ? undefined : new Date(scans[last].started_at),
    refused: scans
      .slice(last + 1)
      .filter(({ withheld }) => withheld === 'clock')
      .map(scan => new Date(scan.started_at)),
  };
}

/** A scan whose clock was refused tells nothing about when its rules were seen. */
function ruledScan(scan: PastScan): RuledScan[] {
  return scan.rules === null || scan.withheld === 'clock'
    ? []
    : [
        {
          rules: scan.rules,
          at: new Date(scan.started_at),
          waited: scan.withheld !== null,
        },
      ];
}
