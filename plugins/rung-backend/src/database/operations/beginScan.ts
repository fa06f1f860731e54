import { Knex } from 'knex';
import { Replica } from '../types';
import { admit, Admission } from './admit';
import { letWrite, takeSequence } from './fence';
import { insertScan, insertWithheld } from './scans';

/** Lets a scan begin, or notes why it was kept from it. */
export async function beginScan(
  transaction: Knex.Transaction,
  replica: Replica,
): Promise<Admission & { scan: number }> {
  const scan = await takeSequence(transaction);
  const { now, withheld } = await admit(transaction, replica, 'scan');
  if (withheld) {
    await insertWithheld(transaction, scan, { ...replica, now, withheld });
  } else {
    await letWrite(transaction, scan);
    await insertScan(transaction, scan, { ...replica, now });
  }
  return { scan, now, withheld };
}
