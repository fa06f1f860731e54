import { whyUnread } from '../fleet';
import { clustersOf, servingPods } from '../matching';
import { certain, likely, unknown } from './observation';
import { FactObserver } from './types';

/** The clusters of one environment where pods of the component serve. */
export const clusters: FactObserver = {
  key: 'clusters',
  observe({ fleet, places }) {
    const serving = new Set(servingPods(places).map(({ view }) => view));
    if (serving.size === 0) {
      const [{ view }] = clustersOf(places);
      return whyUnread(view.snapshot, 'pods') ?? unknown('no-ready-pod');
    }
    const named = places.every(({ environment }) => environment !== undefined);
    // What was not seen may run it too, unless it is known not to count.
    const complete = fleet.unseen.every(
      ({ environment }) =>
        environment !== undefined && environment !== fleet.environments.counted,
    );
    return named && complete ? certain(serving.size) : likely(serving.size);
  },
};
