import { ClusterView, perCluster } from '../cluster';
import { Steps } from './steps';
import { Loss } from './types';

/**
 * Works out once for all who ask what the loss of a zone comes to. Zones are few;
 * nodes are many, and the loss of one is soon worked out.
 */
export function rememberZones<TResult>(
  workOut: (view: ClusterView, loss: Loss) => Steps<TResult>,
): (view: ClusterView, loss: Loss) => Steps<TResult> {
  const known = perCluster(() => new Map<string, TResult>());
  return function* remembered(view, loss) {
    const before =
      loss.domain === 'zone' ? known(view).get(loss.name) : undefined;
    if (before !== undefined) {
      return before;
    }
    const result = yield* workOut(view, loss);
    if (loss.domain === 'zone') {
      known(view).set(loss.name, result);
    }
    return result;
  };
}
