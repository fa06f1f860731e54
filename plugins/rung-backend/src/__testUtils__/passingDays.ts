import fc from 'fast-check';
import { AssessmentStore } from '../database';
import { dateOf, dayOf } from '../days';
import { ScoredRecord } from '../scoring';
import { setDate } from './fakeDate';
import { randomEntities } from './randomEntities';
import { scoredRecord } from './scoredRecord';

/** The end of a month among them. */
export const livedDays = Array.from({ length: 12 }, (_, index) =>
  dateOf(dayOf(new Date('2026-02-20')) + index),
);

/** What becomes of an entity: it is as one of its verdicts, or not there. */
const fates = fc.sample(
  fc.array(fc.constantFrom('stays', 'moves', 'leaves'), {
    minLength: livedDays.length * 2,
    maxLength: livedDays.length * 2,
  }),
  { numRuns: 20, seed: 3 },
);
const verdicts = [1, 2, 3].map(seed => randomEntities(fates.length, seed));

/** The n-th verdict of an entity, whose name and uid stay the same. */
function version(index: number, n: number): ScoredRecord {
  const { summary } = verdicts[n % verdicts.length][index];
  return scoredRecord(`e${index}`, {
    ...summary,
    entityRef: `component:default/e${index}`,
    domain: index % 2 === 0 ? 'domain:default/x' : undefined,
    owners: index % 3 === 0 ? ['group:default/a', 'group:default/b'] : [],
  });
}

/** Lets the days pass, twice a day, and gives what was there as each ended. */
export async function live(store: AssessmentStore): Promise<ScoredRecord[][]> {
  const present = new Map<number, ScoredRecord>();
  const ended: ScoredRecord[][] = [];
  for (let step = 0; step < livedDays.length * 2; step++) {
    const day = livedDays[Math.floor(step / 2)];
    setDate(`${day}T${step % 2 === 0 ? '00:00:00.000' : '23:59:59.999'}Z`);
    const moving = fates.flatMap((fate, index) =>
      fate[step] === 'moves' ? [[index, version(index, step)] as const] : [],
    );
    const leaving = fates.flatMap((fate, index) =>
      fate[step] === 'leaves' ? [index] : [],
    );
    const writer = await store.beginScan();
    await writer.write(moving.map(([, scored]) => scored));
    await writer.markGone(leaving.map(index => `component:default/e${index}`));
    moving.forEach(([index, scored]) => present.set(index, scored));
    leaving.forEach(index => present.delete(index));
    ended[Math.floor(step / 2)] = [...present.values()];
  }
  return ended;
}
