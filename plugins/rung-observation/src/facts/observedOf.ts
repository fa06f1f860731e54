import type {
  Fact,
  Observed,
  UnseenFact,
} from '@rung/backstage-plugin-rung-common';
import { ClusterView } from '../cluster';
import { isKnown } from './observation';
import { observeView } from './observeCluster';
import { Observation } from './types';

/** What was seen of a cluster itself, as facts about what it is built of. */
export function observedOf(view: ClusterView): Observed {
  const { controlPlane, controlPlaneNodes, zones, regions } = observeView(view);
  const observedAt = new Date(view.snapshot.takenAt).toISOString();
  const facts: Fact[] = [];
  const unseen: UnseenFact[] = [];
  const add = (key: Fact['key'], observation: Observation) => {
    if (isKnown(observation)) {
      const { value, certainty } = observation;
      const source = { type: 'observed', certainty, observedAt } as const;
      facts.push({ key, value, source });
    } else {
      unseen.push({ key, ...observation });
    }
  };
  add('control-plane', controlPlane);
  add('control-plane-nodes', controlPlaneNodes);
  add('zones', counted(zones));
  add('regions', counted(regions));
  return { facts, unseen };
}

function counted(names: Observation<readonly string[]>): Observation<number> {
  return isKnown(names) ? { ...names, value: names.value.length } : names;
}
