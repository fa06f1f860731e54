import { eks } from '../__testUtils__/clusters';
import { namespace, object } from '../__testUtils__/objects';
import { factsOf } from '../__testUtils__/observed';
import { and } from '../__testUtils__/snapshotOf';

describe('a platform', () => {
  const guards = ['shop', 'desk'].flatMap(name => [
    namespace(name),
    object('v1', 'ResourceQuota', { name: 'q', namespace: name }),
    object('v1', 'LimitRange', { name: 'l', namespace: name }),
    object(
      'networking.k8s.io/v1',
      'NetworkPolicy',
      { name: 'deny', namespace: name },
      {
        spec: { podSelector: {}, policyTypes: ['Ingress'] },
      },
    ),
  ]);
  const kyverno = object('kyverno.io/v1', 'ClusterPolicy', { name: 'p' });

  it('looks like one where tenants are fenced and checked, and is never certain', () => {
    expect(factsOf([and(eks, [...guards, kyverno])])).toMatchObject({
      platform: 'likely true',
    });
    expect(factsOf([and(eks, guards)])).toMatchObject({
      platform: '? inconclusive',
    });
    expect(
      factsOf([
        and(eks, [...guards, kyverno], { missed: { limitranges: 'refused' } }),
      ]),
    ).toMatchObject({ platform: '? refused limitranges' });
  });
});
