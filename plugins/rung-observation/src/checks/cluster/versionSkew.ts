import { ClusterTarget, CheckRow, Found } from '../types';
import { allowedSkew, minorOf, supported } from '../versions';

/** The kubelets that are newer than the API server, or too far behind it. */
function strayKubelets({ view }: ClusterTarget, server: number): number {
  return view.snapshot.nodes.filter(({ kubelet }) => {
    const minor = minorOf(kubelet);
    return (
      minor !== undefined &&
      (minor > server || server - minor > allowedSkew(minor))
    );
  }).length;
}

export const versionSkew = {
  id: 'version-skew',
  scope: 'cluster',
  reads: ['nodes'],
  find(target): Found | undefined {
    const server = minorOf(target.view.snapshot.version);
    if (server === undefined) {
      return undefined;
    }
    const nodes = strayKubelets(target, server);
    if (nodes > 0) {
      return { details: { reason: 'kubelets', nodes } };
    }
    const oldest = supported.newestMinor - supported.minors + 1;
    return server < oldest
      ? { details: { reason: 'unsupported', minor: server, oldest } }
      : undefined;
  },
} as const satisfies CheckRow<'cluster'>;
