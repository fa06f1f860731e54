import { ClusterView } from '../cluster';
import { whyUnread } from '../fleet';
import { Place } from '../matching';
import { meshOf } from './meshOf';
import { certain, likely, together, unknown } from './observation';
import { FactObserver, Observation } from './types';

/** Where Istio looks for what holds in all namespaces, unless told otherwise. */
const ROOT_NAMESPACE = 'istio-system';

/** What holds for a whole namespace: its own word, else that of the root. */
function modeOf({ snapshot }: ClusterView, namespace: string) {
  const whole = snapshot.peerAuthentications.filter(
    ({ selective, mode }) => !selective && mode !== 'UNSET',
  );
  const found =
    whole.find(one => one.namespace === namespace) ??
    whole.find(one => one.namespace === ROOT_NAMESPACE);
  return found?.mode;
}

function observePlace(place: Place): Observation<boolean> {
  const { view } = place.cluster;
  const mesh = meshOf(place);
  if (mesh === 'linkerd') {
    // Between proxies it is always on; who else calls is not seen.
    return likely(true);
  }
  if (mesh === undefined) {
    return unknown('inconclusive');
  }
  const mode = modeOf(view, place.workload.namespace);
  if (mode === 'STRICT') {
    return certain(true);
  }
  if (mode === 'DISABLE') {
    return certain(false);
  }
  return (
    whyUnread(view.snapshot, 'peerauthentications') ?? unknown('inconclusive')
  );
}

export const mtls: FactObserver = {
  key: 'mtls',
  observe: ({ places }) =>
    together(places.map(observePlace), found => !found.includes(false)),
};
