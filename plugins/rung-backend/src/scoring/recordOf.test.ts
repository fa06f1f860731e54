import { Entity } from '@backstage/catalog-model';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { onlyFields } from '../__testUtils__/onlyFields';
import { recordFields, recordOf } from './recordOf';

const policy = AssessmentPolicy.default();

const entity: Entity = {
  apiVersion: 'backstage.io/v1beta1',
  kind: 'Component',
  metadata: {
    uid: 'uid-checkout',
    etag: 'etag',
    namespace: 'Shop',
    name: 'Checkout',
    title: 'The checkout',
    description: 'Where one pays',
    labels: { team: 'payments' },
    tags: ['java', 'tier-1'],
    annotations: {
      'backstage.io/orphan': 'true',
      'rung.dev/rto': '15m',
    },
  },
  spec: {
    type: 'service',
    lifecycle: 'production',
    owner: 'not what counts',
    system: 'not what counts',
  },
  relations: [
    { type: 'ownerOf', targetRef: 'group:default/x' },
    { type: 'ownedBy', targetRef: 'group:default/payments' },
    { type: 'ownedBy', targetRef: 'user:default/second' },
    { type: 'partOf', targetRef: 'component:default/parent' },
    { type: 'partOf', targetRef: 'system:default/shop' },
    { type: 'hasPart', targetRef: 'system:default/x' },
    { type: 'dependsOn', targetRef: 'resource:default/cluster' },
    { type: 'dependencyOf', targetRef: 'component:default/x' },
    { type: 'dependsOn', targetRef: 'component:default/stock' },
  ],
};

describe('recordOf', () => {
  it('keeps what is scored and listed, and nothing else', () => {
    expect(recordOf(entity, policy)).toEqual({
      uid: 'uid-checkout',
      entity: {
        apiVersion: expect.any(String),
        kind: 'Component',
        metadata: {
          namespace: 'Shop',
          name: 'Checkout',
          annotations: { 'rung.dev/rto': '15m' },
        },
      },
      attributes: {
        entityRef: 'component:shop/checkout',
        kind: 'Component',
        namespace: 'Shop',
        name: 'Checkout',
        title: 'The checkout',
        type: 'service',
        lifecycle: 'production',
        owners: ['group:default/payments', 'user:default/second'],
        system: 'system:default/shop',
        domain: undefined,
        tags: ['java', 'tier-1'],
      },
      partOf: ['system:default/shop'],
      dependsOn: ['component:default/stock', 'resource:default/cluster'],
      isCluster: false,
    });
  });

  it('reads nothing but the fields that are asked for', () => {
    expect(recordOf(onlyFields(entity, recordFields), policy)).toEqual(
      recordOf(entity, policy),
    );
  });

  it('reads an entity that says nothing', () => {
    const { apiVersion, kind } = entity;
    const record = recordOf(
      { apiVersion, kind, metadata: { name: 'bare' } },
      policy,
    );

    expect(record).toMatchObject({
      attributes: {
        entityRef: 'component:default/bare',
        namespace: 'default',
        title: undefined,
        owners: [],
        system: undefined,
        tags: [],
      },
      dependsOn: [],
    });
    expect(
      recordOf(
        {
          apiVersion,
          kind,
          metadata: { name: 'bare' },
          spec: { type: 7, lifecycle: ['production'] },
        },
        policy,
      ),
    ).toEqual(record);
  });

  it('knows the domain of what belongs to one itself', () => {
    const { attributes } = recordOf(
      {
        ...entity,
        kind: 'System',
        relations: [{ type: 'partOf', targetRef: 'domain:default/commerce' }],
      },
      policy,
    );

    expect(attributes).toMatchObject({
      domain: 'domain:default/commerce',
      system: undefined,
    });
  });

  it('reads all of several relations, the same in whatever order they are told', () => {
    const related = (...relations: [string, string][]) =>
      recordOf(
        {
          ...entity,
          relations: relations.map(([type, targetRef]) => ({
            type,
            targetRef,
          })),
        },
        policy,
      );
    const relations: [string, string][] = [
      ['partOf', 'system:default/b'],
      ['partOf', 'domain:default/own'],
      ['ownedBy', 'user:default/ann'],
      ['partOf', 'system:default/a'],
      ['ownedBy', 'group:default/payments'],
      ['dependsOn', 'resource:default/z'],
      ['ownedBy', 'user:default/ann'],
      ['dependsOn', 'resource:default/a'],
    ];
    const record = related(...relations);

    expect(record).toMatchObject({
      attributes: {
        owners: ['group:default/payments', 'user:default/ann'],
        system: 'system:default/a',
        domain: 'domain:default/own',
      },
      partOf: ['system:default/a', 'system:default/b', 'domain:default/own'],
      dependsOn: ['resource:default/a', 'resource:default/z'],
    });
    expect(related(...relations.reverse())).toEqual(record);
  });

  it.each([
    ['Resource', 'kubernetes-cluster', true],
    ['resource', 'Kubernetes-Cluster', true],
    ['Resource', 'database', false],
    ['Component', 'kubernetes-cluster', false],
    ['Resource', undefined, false],
  ])(
    'sees whether a %s of type %s is a cluster: %s',
    (kind, type, expected) => {
      expect(
        recordOf({ ...entity, kind, spec: { type } }, policy).isCluster,
      ).toBe(expected);
    },
  );

  it('bounds what authors may write at any length', () => {
    const title = `${'a'.repeat(499)}👍`;
    const { attributes, dependsOn } = recordOf(
      {
        ...entity,
        metadata: {
          ...entity.metadata,
          title,
          tags: Array.from({ length: 300 }, (_, index) => `tag-${index}`),
        },
        relations: Array.from({ length: 3000 }, (_, index) => ({
          type: 'dependsOn',
          targetRef: `component:default/c${index}`,
        })),
      },
      policy,
    );

    // The emoji would be cut in half.
    expect(attributes.title).toBe('a'.repeat(499));
    expect(attributes.tags).toHaveLength(100);
    expect(dependsOn).toHaveLength(1000);
  });
});
