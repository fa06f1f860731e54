import { CheckDetails, ObservedCheck } from '../built/observed';
import { FindingParameter, share, SharedThing } from './parameters';
import { FindingContext, Found } from './types';

/** In how many of all places that were looked at a check has found something. */
export function whereFound(
  { hits, of }: ObservedCheck,
  thing: SharedThing,
): FindingParameter {
  return share(hits.length, of, thing);
}

/** Finds what a check has found, and says in how many places. */
export function foundBy(
  check: string,
  thing: SharedThing,
  { observations }: FindingContext,
): Found | undefined {
  const observed = observations.get(check);
  return observed && { parameters: { where: whereFound(observed, thing) } };
}

/** A figure of one place; 0 where there is none of that name. */
export function figureOf(details: CheckDetails, name: string): number {
  const figure = Object.hasOwn(details, name) ? details[name] : undefined;
  return typeof figure === 'number' ? figure : 0;
}

/** The highest figure by that name in any place. */
export function highestOf({ hits }: ObservedCheck, name: string): number {
  return hits
    .map(details => figureOf(details, name))
    .reduce((highest, figure) => (figure > highest ? figure : highest), 0);
}

/** Whether a check tells of every place the same word by that name. */
export function everywhere(
  { hits }: ObservedCheck,
  name: string,
  word: string,
): boolean {
  return hits.every(
    details => Object.hasOwn(details, name) && details[name] === word,
  );
}

/** The words by that name in any place, of those that are known. */
export function wordsAmong<TWord extends string>(
  { hits }: ObservedCheck,
  name: string,
  known: readonly TWord[],
): TWord[] {
  const written = hits.flatMap(details =>
    Object.hasOwn(details, name) ? String(details[name]).split(' ') : [],
  );
  return known.filter(word => written.includes(word));
}
