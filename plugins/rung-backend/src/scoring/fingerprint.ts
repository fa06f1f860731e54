import { hash } from 'node:crypto';
import { Dependency, dependsOnDay } from '@rung/backstage-plugin-rung-common';
import { dateOf, dayOf } from '../database/times';
import { CatalogRecord, Hashes, Surroundings } from './types';

/** 120 bits, which is plenty to tell what has changed. */
const KEPT_CHARACTERS = 20;

/**
 * A short text that two inputs share only if they are the same. It is not a
 * secret: it tells what has changed, and nothing else.
 */
export function fingerprint(text: string): string {
  return hash('sha1', text, 'base64').slice(0, KEPT_CHARACTERS);
}

/** Of what others inherit from an entity. */
export function inheritanceFingerprint(record: CatalogRecord): string {
  return fingerprint(JSON.stringify([record.entity, record.partOf]));
}

/** A record as text, for its fingerprint and to be kept for a while. */
export function textOf(record: CatalogRecord): string {
  return JSON.stringify(record);
}

/** What the placement of an entity rests on, by fingerprint. */
export interface PlacementInputs {
  /** Of the rules in force and of the engine that applies them. */
  rules: string;
  own: string;
  /** Of all that is inherited from, nearest first. */
  lineage: readonly string[];
  countedTeams: Surroundings['countedTeams'];
  /** Left out where the assessment does not depend on the day. */
  day: string | undefined;
}

/** The day, for an entity whose assessment depends on it. */
export function dayFor(record: CatalogRecord, now: Date): string | undefined {
  return dependsOnDay(record.entity) ? dateOf(dayOf(now)) : undefined;
}

/** The fingerprints of all that an assessment is made from. */
export function hashesOf(
  inputs: PlacementInputs,
  dependencies: readonly Dependency[],
  teams: number | undefined,
): Hashes {
  const { rules, own, lineage, countedTeams, day } = inputs;
  const placement = fingerprint(
    [
      rules,
      own,
      lineage.join(),
      countedTeams?.teams,
      countedTeams?.entityRef,
      day,
    ].join(' '),
  );
  const input =
    dependencies.length === 0 && teams === undefined
      ? placement
      : fingerprint(
          [
            placement,
            teams,
            ...dependencies.map(
              ({ entityRef, resilience, availability }) =>
                `${entityRef} ${resilience} ${availability}`,
            ),
          ].join('\n'),
        );
  return { rules, placement, input };
}

/** The same for a record that is at hand with its surroundings. */
export function hashesOfRecord(
  record: CatalogRecord,
  options: {
    surroundings: Surroundings;
    rules: string;
    now: Date;
    teams: number | undefined;
  },
): Hashes {
  const { surroundings, rules, now, teams } = options;
  const { lineage, countedTeams, dependencies } = surroundings;
  return hashesOf(
    {
      rules,
      own: fingerprint(textOf(record)),
      lineage: lineage.map(inheritanceFingerprint),
      countedTeams,
      day: dayFor(record, now),
    },
    dependencies,
    teams,
  );
}
