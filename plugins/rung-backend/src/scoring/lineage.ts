import { Dependency } from '@rung/backstage-plugin-rung-common';
import { CatalogRecord, CountedTeams } from './types';

/** The domain an entity inherits from: its own, or that of its system. */
export function domainRefOf(
  record: CatalogRecord,
  system: CatalogRecord | undefined,
): string | undefined {
  return record.attributes.domain ?? system?.attributes.domain;
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
