import { Entity } from '@backstage/catalog-model';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { graphNodeOf } from './graphNodeOf';
import { recordOf } from './recordOf';

const options = { exerciseAgeDays: 180, now: new Date('2026-11-30') };

function recordWith(
  kind: string,
  type: string,
  annotations: Record<string, string>,
) {
  const entity: Entity = {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name: 'it', namespace: 'shop', annotations },
    spec: { type },
    relations: [
      { type: 'dependsOn', targetRef: 'resource:shop/store' },
      { type: 'dependsOn', targetRef: 'component:shop/search' },
      { type: 'ownedBy', targetRef: 'group:default/shop' },
    ],
  };
  return recordOf(entity, AssessmentPolicy.default());
}

describe('graphNodeOf', () => {
  it('tells what an outage comes by, and where it was seen to run', () => {
    const record = {
      ...recordWith('Component', 'service', {
        'rung.dev/soft-dependencies': 'component:search',
      }),
      observed: {},
      places: [{ cluster: 'c', clusterRef: 'resource:shop/c', zone: 'z' }],
    };
    expect(graphNodeOf(record, undefined, options)).toEqual({
      owners: ['group:default/shop'],
      dependsOn: ['component:shop/search', 'resource:shop/store'],
      soft: ['component:shop/search'],
      looked: true,
      places: [{ cluster: 'c', zone: 'z' }],
    });
  });

  it('tells where a cluster is, by what the portal calls it', () => {
    const stated = {
      'rung.dev/cluster.environment': 'Production',
      'rung.dev/cluster.region': 'r',
      'rung.dev/cluster.zones': 'r-a, r-b',
    };
    const named = { ...stated, 'rung.dev/cluster.kubernetes-name': 'arn:c' };
    const placed = {
      environment: 'production',
      region: 'r',
      zones: ['r-a', 'r-b'],
    };
    const type = 'kubernetes-cluster';
    for (const [annotations, name] of [
      [stated, 'it'],
      [named, 'arn:c'],
    ] as const) {
      const record = recordWith('Resource', type, annotations);
      expect(graphNodeOf(record, undefined, options).cluster).toEqual({
        name,
        ...placed,
      });
    }
    expect(
      graphNodeOf(recordWith('Component', type, stated), undefined, options)
        .cluster,
    ).toBeUndefined();
  });
});
