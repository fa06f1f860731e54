import { hash } from 'node:crypto';
import { dependsOnDay } from '@rung/backstage-plugin-rung-common';
import { dateOf, dayOf } from '../days';
import { Ancestor, CatalogRecord, Hashes, Surroundings } from './types';

/** 120 bits, which is plenty to tell what has changed. */
const KEPT_CHARACTERS = 20;

/**
 * A short text that two inputs share only if they are the same. It is not a
 * secret: it tells what has changed, and nothing else.
 */
export function fingerprint(text: string): string {
  return hash('sha1', text, 'base64').slice(0, KEPT_CHARACTERS);
}

/** A record as one that others inherit from. */
export function ancestorOf(record: CatalogRecord): Ancestor {
  const { entity, partOf } = record;
  return { record, fingerprint: fingerprint(JSON.stringify([entity, partOf])) };
}

/** The day, for an entity whose assessment depends on it. */
function dayFor(
  { entity, measured }: CatalogRecord,
  now: Date,
): string | undefined {
  return measured || dependsOnDay(entity) ? dateOf(dayOf(now)) : undefined;
}

/** A record without when anything was seen: to see the same again is no change. */
function timeless(record: CatalogRecord): CatalogRecord {
  const { observed } = record;
  if (!observed?.facts) {
    return record;
  }
  const facts = observed.facts.map(fact => ({
    ...fact,
    source: { ...fact.source, observedAt: undefined },
  }));
  return { ...record, observed: { ...observed, facts } };
}

/** The fingerprints of all that the summary of a record is made from. */
export function hashesOf(
  record: CatalogRecord,
  surroundings: Surroundings,
  { rules, now }: { rules: string; now: Date },
): Hashes {
  const { lineage, countedTeams, dependencies, clusters, teams } = surroundings;
  const input = [
    rules,
    timeless(record),
    lineage.map(ancestor => ancestor.fingerprint),
    countedTeams,
    clusters,
    teams,
    dayFor(record, now),
    dependencies.map(({ entityRef, resilience, availability }) => [
      entityRef,
      resilience,
      availability,
    ]),
  ];
  return { rules, input: fingerprint(JSON.stringify(input)) };
}
