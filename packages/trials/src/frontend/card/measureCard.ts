import type { BrowserContext } from 'playwright-core';
import { say } from '../../platform/launcher.ts';
import type { OpenContext } from '../portal/openBrowser.ts';
import { marks, watchCards } from './watchCards.ts';

const warmVisits = 15;
const coldVisits = 5;
const settleMilliseconds = 1000;
// What the arrival of the card moves, moves in the next frames.
const arrivalMilliseconds = 100;

/** One page of an entity: milliseconds since the navigation began. */
export interface CardVisit {
  aboutMs: number;
  cardMs: number;
  /** How long the backend took to answer the card. */
  answerMs: number;
  /** Layout shift as the browser counts it, of the page and as the card fills. */
  shift: number;
  cardShift: number;
}

/** Opens pages of components that have an assessment, each as a new document. */
export async function measureCard(
  openContext: OpenContext,
  names: readonly string[],
) {
  say('Opening pages of components with a warm cache');
  const context = await openContext();
  const warm: CardVisit[] = [];
  // The first one fills the cache.
  for (const name of names.slice(0, warmVisits + 1)) {
    warm.push(await visit(context, name));
  }
  await context.close();

  say('Opening pages of components with an empty cache');
  const cold: CardVisit[] = [];
  for (const name of names.slice(0, coldVisits)) {
    const emptyContext = await openContext();
    cold.push(await visit(emptyContext, name));
    await emptyContext.close();
  }
  return { warm: warm.slice(1), cold };
}

async function visit(
  context: BrowserContext,
  component: string,
): Promise<CardVisit> {
  const page = await context.newPage();
  await page.addInitScript(watchCards, marks);
  await page.goto(`/catalog/default/component/${component}`);
  await page.waitForFunction(
    names => names.every(mark => performance.getEntriesByName(mark).length > 0),
    Object.values(marks),
    { polling: 100 },
  );
  await page.waitForTimeout(settleMilliseconds);
  const { shifts, ...times } = await page.evaluate(
    ({ about, card }) => ({
      aboutMs: performance.getEntriesByName(about)[0].startTime,
      cardMs: performance.getEntriesByName(card)[0].startTime,
      answerMs: performance
        .getEntriesByType('resource')
        .find(({ name }) => name.includes('/assessments/by-name/'))!.duration,
      shifts: window.trialsShifts,
    }),
    marks,
  );
  await page.close();

  const sum = (parts: typeof shifts) =>
    parts.reduce((whole, { share }) => whole + share, 0);
  return {
    ...times,
    shift: sum(shifts),
    cardShift: sum(
      shifts.filter(
        ({ at }) =>
          at >= times.cardMs && at <= times.cardMs + arrivalMilliseconds,
      ),
    ),
  };
}
