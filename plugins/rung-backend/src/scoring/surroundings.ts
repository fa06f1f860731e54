import {
  AssessEntityOptions,
  AssessmentPolicy,
  Dependency,
} from '@rung/backstage-plugin-rung-common';
import { Ancestor, CatalogRecord, CountedTeams, Surroundings } from './types';

/** What somebody knows of the entities that others depend on. */
export interface View {
  /** The teams counted on a cluster; undefined for anything else. */
  teamsOn(entityRef: string): number | undefined;
  /** Undefined for what is not in the catalog. */
  dependency(entityRef: string): Dependency | undefined;
}

/**
 * The refs of what an entity stands on: all that it depends on, and the clusters
 * where it was seen to run.
 */
export function standsOn({
  dependsOn,
  places = [],
}: Pick<CatalogRecord, 'dependsOn' | 'places'>): readonly string[] {
  const seen = places
    .flatMap(({ clusterRef }) => clusterRef ?? [])
    .filter(ref => !dependsOn.includes(ref));
  return seen.length > 0 ? [...dependsOn, ...new Set(seen)] : dependsOn;
}

/** What the summary of a record draws on, as far as a view knows of it. */
export function surroundingsOf(
  record: CatalogRecord,
  lineage: readonly Ancestor[],
  { teamsOn, dependency }: View,
): Surroundings {
  const { attributes, dependsOn } = record;
  return {
    lineage,
    countedTeams: countedTeamsOn(standsOn(record), teamsOn),
    dependencies: dependsOn.flatMap(entityRef => dependency(entityRef) ?? []),
    clusters: dependsOn.filter(entityRef => teamsOn(entityRef) !== undefined),
    teams: teamsOn(attributes.entityRef),
  };
}

/** The options with which the engine assesses a record in its surroundings. */
export function optionsFor(
  { measured, observed }: CatalogRecord,
  { lineage, countedTeams, dependencies }: Surroundings,
  { policy, now }: { policy: AssessmentPolicy; now: Date },
): AssessEntityOptions {
  return {
    policy,
    now,
    lineage: lineage.map(({ record }) => record.entity),
    countedTeams,
    dependencies,
    measured,
    observed,
  };
}

/** The first of a kind among refs that are in their order. */
export function nearest(
  kind: 'system' | 'domain',
  refs: readonly string[],
): string | undefined {
  return refs.find(ref => ref.startsWith(`${kind}:`));
}

/** The nearest domain of an entity, its own or that of a system it is part of. */
export function domainRefOf(
  { partOf }: CatalogRecord,
  { lineage }: Surroundings,
): string | undefined {
  return nearest('domain', [
    ...partOf,
    ...lineage.flatMap(({ record }) => record.partOf),
  ]);
}

/** The cluster for which most teams contend, among what an entity stands on. */
function countedTeamsOn(
  entityRefs: readonly string[],
  teamsOn: View['teamsOn'],
): CountedTeams | undefined {
  let most: CountedTeams | undefined;
  for (const entityRef of entityRefs) {
    const teams = teamsOn(entityRef);
    if (teams && (!most || teams > most.teams)) {
      most = { teams, entityRef };
    }
  }
  return most;
}
