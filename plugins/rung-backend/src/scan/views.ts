import { Dependency } from '@rung/backstage-plugin-rung-common';
import { KnownRecord } from '../database';
import { View } from '../scoring';
import { countTeams } from './countTeams';
import { Found, Reading } from './Reading';

/** What the scans before have found, which most often holds still. */
export function expectedView(known: Reading['known']): View {
  const dependency = (entityRef: string) =>
    present(known.get(entityRef))?.dependency;
  return { dependency, teamsOn: entityRef => dependency(entityRef)?.teams };
}

/** What was found now; `settled` holds what was placed on the ladder anew. */
export function foundView(
  { entities, known }: Reading,
  settled: ReadonlyMap<string, Dependency>,
): View {
  const teams = countTeams(entities);
  return {
    teamsOn: entityRef => teams.get(entityRef),
    dependency: entityRef =>
      entities.has(entityRef)
        ? settled.get(entityRef) ?? known.get(entityRef)?.dependency
        : undefined,
  };
}

/** Whether two views differ in the teams counted on any of these entities. */
export function differInTeams(
  one: View,
  other: View,
  entityRefs: readonly string[],
): boolean {
  return entityRefs.some(ref => one.teamsOn(ref) !== other.teamsOn(ref));
}

/** Whether two views differ in what a summary draws on beside its lineage. */
export function differAround(
  one: View,
  other: View,
  entityRef: string,
  { dependsOn, standsOn }: Found,
): boolean {
  return (
    differInTeams(one, other, [entityRef, ...standsOn]) ||
    dependsOn.some(ref => !isSame(one.dependency(ref), other.dependency(ref)))
  );
}

/** What is known of an entity, unless it had left the catalog. */
export function present(
  known: KnownRecord | undefined,
): KnownRecord | undefined {
  return known?.gone ? undefined : known;
}

function isSame(
  one: Dependency | undefined,
  other: Dependency | undefined,
): boolean {
  return (
    one === other ||
    (one !== undefined &&
      other !== undefined &&
      one.resilience === other.resilience &&
      one.availability === other.availability)
  );
}
