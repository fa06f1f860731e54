import type { BackendProcess } from '../platform/BackendProcess.ts';
import { setEntityPolicy } from '../platform/entityPolicy.ts';
import { percentile } from '../platform/figures.ts';
import { firstAnswer } from '../platform/firstAnswer.ts';
import { Problem, say } from '../platform/launcher.ts';
import { watchPeakMemory } from '../platform/peakMemory.ts';

const warmUps = 2;
const measured = 20;

/** What one reader waits for, in the order in which it is asked. */
export const readPaths = {
  list: '/api/rung/v1/assessments?limit=50&orderBy=rung&order=desc',
  report: '/api/rung/v1/report?kind=*',
  reportByOwner: '/api/rung/v1/report?groupBy=owner&kind=*',
} as const;

export function cardPath(name: string): string {
  return `/api/rung/v1/assessments/by-name/component/default/${name}`;
}

/** Single requests, one after the other, for readers who see all and who do not. */
export async function measureReads(
  backend: BackendProcess,
  names: readonly string[],
) {
  const token = await backend.client.guestToken();
  const peak = watchPeakMemory(backend.pid);
  const p95 = async (what: string, pathOf: (round: number) => string) => {
    say(`  ${what}`);
    try {
      const first = await firstAnswer(backend.client, pathOf(0), token);
      say(`    the first answer after ${Math.round(first)} ms`);
      const milliseconds: number[] = [];
      for (let round = 0; round < warmUps + measured; round++) {
        milliseconds.push(await backend.client.time(pathOf(round), { token }));
      }
      return percentile(milliseconds.slice(warmUps), 0.95);
    } catch (error) {
      // That it is not answered at this size is a result as well.
      say(`    ${error instanceof Problem ? error.message : String(error)}`);
      return undefined;
    }
  };
  await setEntityPolicy(backend.client, 'all');
  const all = {
    cardP95Ms: await p95('the card', round => cardPath(names[round])),
    listP95Ms: await p95('the list', () => readPaths.list),
    reportP95Ms: await p95('the report', () => readPaths.report),
    reportByOwnerP95Ms: await p95(
      'the report by owner',
      () => readPaths.reportByOwner,
    ),
  };
  await setEntityPolicy(backend.client, 'most');
  const conditional = {
    listConditionalP95Ms: await p95(
      'the list under a condition',
      () => readPaths.list,
    ),
    reportConditionalP95Ms: await p95(
      'the report under a condition',
      () => readPaths.report,
    ),
  };
  await setEntityPolicy(backend.client, 'all');
  return { ...all, ...conditional, readPeakMb: peak() };
}
