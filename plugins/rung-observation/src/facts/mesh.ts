import { certain, unknown } from './observation';
import { meshOf, reachesOtherClusters } from './meshOf';
import { FactObserver } from './types';

/** No mesh that is seen is not no mesh: some leave no trace on the pods. */
export const mesh: FactObserver = {
  key: 'mesh',
  observe({ places }) {
    const inMesh = places.filter(place => meshOf(place) !== undefined);
    if (places.some(({ cluster }) => reachesOtherClusters(cluster.view))) {
      return certain('cross-cluster');
    }
    return inMesh.length > 0
      ? certain('single-cluster')
      : unknown('inconclusive');
  },
};
