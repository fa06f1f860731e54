import type { CheckScope } from '@rung/backstage-plugin-rung-common/wire';
import { fewestPods } from '../budgets';
import { readyPods } from '../cluster';
import { Fleet } from '../fleet';
import { clustersOf, Place } from '../matching';
import { isExempt } from './exemptions';
import { Targets, WorkloadTarget } from './types';

/**
 * Where something was found; for readers who may know the names.
 *
 * @public
 */
export interface CheckedPlace {
  cluster?: string;
  namespace?: string;
  kind?: string;
  name?: string;
}

/** What a check is handed, with what it is called. */
export interface NamedTarget<TScope extends CheckScope = CheckScope> {
  where: CheckedPlace;
  target: Targets[TScope];
}

type NamedTargets = { readonly [scope in CheckScope]: NamedTarget<scope>[] };

function workloadTarget(
  { cluster: { view }, workload }: Place,
  fleet: Fleet,
): WorkloadTarget {
  return {
    fleet,
    view,
    workload,
    wanted: fewestPods(view, workload),
    ready: readyPods(workload),
  };
}

/** All that is looked at of a component, by what kind of thing it is. */
export function targetsOf(
  fleet: Fleet,
  places: readonly Place[],
): NamedTargets {
  const looked = places.filter(place => !isExempt(place, fleet));
  const namespaces = new Map(
    looked.map(({ cluster: { view }, workload: { namespace } }) => [
      `${view.name} ${namespace}`,
      { view, namespace },
    ]),
  );
  return {
    workload: looked.map(place => {
      const { kind, namespace, name } = place.workload;
      const cluster = place.cluster.view.name;
      return {
        where: { cluster, namespace, kind, name },
        target: workloadTarget(place, fleet),
      };
    }),
    namespace: Array.from(namespaces.values(), ({ view, namespace }) => ({
      where: { cluster: view.name, namespace },
      target: { fleet, view, namespace },
    })),
    cluster: clustersOf(looked).map(({ view }) => ({
      where: { cluster: view.name },
      target: { fleet, view },
    })),
    component:
      looked.length > 0 ? [{ where: {}, target: { fleet, places } }] : [],
  };
}
