import {
  AssessEntityOptions,
  Dependency,
} from '@rung/backstage-plugin-rung-common';
import { CatalogRecord, CountedTeams, Surroundings } from './types';

/** The first of a kind among refs that are in their order. */
export function nearest(
  kind: 'system' | 'domain',
  refs: readonly string[],
): string | undefined {
  return refs.find(ref => ref.startsWith(`${kind}:`));
}

/** The nearest domain of an entity, its own or that of a system it is part of. */
export function domainRefOf(
  record: CatalogRecord,
  lineage: readonly CatalogRecord[],
): string | undefined {
  return nearest(
    'domain',
    [record, ...lineage].flatMap(({ partOf }) => partOf),
  );
}

/** What an assessment draws on, as the engine takes it. */
export function engineOptions({
  lineage,
  countedTeams,
  dependencies,
}: Surroundings): Omit<AssessEntityOptions, 'policy' | 'now'> {
  return {
    lineage: lineage.map(({ entity }) => entity),
    countedTeams,
    dependencies,
  };
}

/** The cluster for which most teams contend, among what an entity depends on. */
export function countedTeamsOn(
  dependsOn: readonly string[],
  teamsOn: (entityRef: string) => number | undefined,
): CountedTeams | undefined {
  let most: CountedTeams | undefined;
  for (const entityRef of dependsOn) {
    const teams = teamsOn(entityRef);
    if (teams && (!most || teams > most.teams)) {
      most = { teams, entityRef };
    }
  }
  return most;
}

/** What is known of those an entity depends on, each once. */
export function dependenciesAmong(
  dependsOn: readonly string[],
  dependencyFor: (entityRef: string) => Dependency | undefined,
): Dependency[] {
  return [...new Set(dependsOn)].flatMap(
    entityRef => dependencyFor(entityRef) ?? [],
  );
}
