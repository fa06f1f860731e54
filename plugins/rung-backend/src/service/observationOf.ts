import {
  EntityCheck,
  EntityCheckHit,
  EntityObservation,
  EntityPlace,
} from '@rung/backstage-plugin-rung-common/wire';
import {
  CheckHit,
  ObservedComponent,
  ObservedPlace,
  UnreadableIdentity,
} from '@rung/backstage-plugin-rung-observation';
import { nodeNumbering } from './nodeNumbering';

/** What is seen of a component, as the HTTP API tells it, with all names. */
export function observationOf(
  component: ObservedComponent,
  unreadable: readonly UnreadableIdentity[],
): EntityObservation {
  const { match } = component;
  const places = component.places();
  return {
    match,
    unreadable,
    places: places.map(placeOf),
    checks: 'unknown' in match ? [] : checksOf(component, places),
  };
}

function placeOf(place: ObservedPlace, index: number): EntityPlace {
  const { cluster, environment, counted, takenAt } = place;
  return {
    place: index + 1,
    cluster,
    environment,
    counted,
    takenAt,
    workloads: place.workloads(),
    zones: place.zones(),
    nodes: place.nodes().map(nodeNumbering(place)),
  };
}

/** All checks, whatever is needed, with what each has come to. */
function checksOf(
  component: ObservedComponent,
  places: readonly ObservedPlace[],
): EntityCheck[] {
  const { asked, findings, unmade } = component.checks();
  return asked.map(check => ({
    ...check,
    hits: (findings.find(({ id }) => id === check.id)?.hits ?? []).map(hit =>
      hitIn(places, hit),
    ),
    unmade: unmade
      .filter(({ id }) => id === check.id)
      .map(({ unknown, resource, clusters }) => ({
        unknown,
        resource,
        clusters,
      })),
  }));
}

/** Checks look at what counts, and of that a cluster is one place. */
function hitIn(
  places: readonly ObservedPlace[],
  { where, details }: CheckHit,
): EntityCheckHit {
  const { cluster, namespace, kind, name } = where;
  const index = places.findIndex(
    place => place.counted && place.cluster === cluster,
  );
  if (index < 0) {
    return { details };
  }
  const place = index + 1;
  if (name === undefined) {
    return { place, namespace, details };
  }
  const workload = places[index]
    .workloads()
    .findIndex(
      one =>
        one.name === name && one.namespace === namespace && one.kind === kind,
    );
  return { place, workload, details };
}
