import { schemaProblems } from '@internal/kubernetes-schemas';
import { checkSnapshot } from '../../snapshot';
import { FixtureCluster, snapshotOf } from '../snapshotOf';
import * as clusters from '.';

const fixtures: [string, FixtureCluster][] = [
  ...Object.entries({ ...clusters, lab: clusters.lab() }),
] as [string, FixtureCluster][];

/** Of the groups that the schemas do not know nothing can be checked. */
const known = /^(v1|apps\/|policy\/|autoscaling\/|storage\.k8s\.io\/)/;

describe('the clusters of the tests', () => {
  it.each(fixtures)('%s holds what a cluster could hold', (_name, cluster) => {
    expect(
      schemaProblems(
        cluster.objects.filter(({ apiVersion }) => known.test(apiVersion)),
      ),
    ).toEqual([]);
  });

  it.each(fixtures)('%s makes a snapshot that is one', (_name, cluster) => {
    const snapshot = snapshotOf(cluster);
    expect(checkSnapshot(JSON.parse(JSON.stringify(snapshot)))).toEqual({
      snapshot,
    });
  });
});
