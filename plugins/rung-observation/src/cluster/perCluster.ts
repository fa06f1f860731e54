import { ClusterView } from './ClusterView';

/** What follows from a cluster alone, worked out once and not for each component in it. */
export function perCluster<TValue extends object | string | number | boolean>(
  make: (view: ClusterView) => TValue,
): (view: ClusterView) => TValue {
  const known = new WeakMap<ClusterView, TValue>();
  return view => {
    const before = known.get(view);
    if (before !== undefined) {
      return before;
    }
    const value = make(view);
    known.set(view, value);
    return value;
  };
}
