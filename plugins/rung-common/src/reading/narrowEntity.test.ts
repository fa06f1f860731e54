import type { Entity } from '@backstage/catalog-model';
import fc from 'fast-check';
import { annotations } from '../__testUtils__/annotations';
import { component } from '../__testUtils__/entity';
import { assessEntity } from '../assessment/assessEntity';
import { AssessmentPolicy } from '../policy/AssessmentPolicy';
import { dependsOnDay } from './dependsOnDay';
import { narrowEntity } from './narrowEntity';

const policy = AssessmentPolicy.create({
  annotationKeys: {
    rto: ['acme.com/rto', 'hasOwnProperty'],
    'rto.zone': ['acme.com/rto'],
    teams: ['__proto__'],
  },
  profiles: { web: { rto: '3m' }, default: { availability: '95' } },
  acceptance: { never: ['no-backups'], longestDays: 365 },
});

/** Enough to find what is rare; fewer while somebody waits for the answer. */
const numRuns = process.env.CI ? 20_000 : 5_000;
const TIMEOUT = 300_000;

function entityOf(stated: Record<string, string>, kind = 'Component'): Entity {
  const entity = { ...component({}), kind };
  entity.metadata.annotations = stated;
  return entity;
}

describe('narrowEntity', () => {
  it('keeps the name and what is read, and nothing else', () => {
    const entity = entityOf({
      'rung.dev/rto.zone': '1h',
      'rung.dev/rtp': '1h',
      'acme.com/rto': '2h',
      'github.com/project-slug': 'acme/checkout',
      'rung.dev/accept.single-zone': 'until 2027-03-31: moving',
      'rung.dev/built.zones': 'x'.repeat(1000),
      'rung.dev/profile': 'web',
    });
    entity.spec = { owner: 'team-a' };
    entity.metadata.title = 'Checkout';
    expect(narrowEntity(entity, policy)).toEqual({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: {
        namespace: 'default',
        name: 'checkout',
        annotations: {
          'acme.com/rto': '2h',
          'rung.dev/accept.single-zone': 'until 2027-03-31: moving',
          'rung.dev/built.zones': 'x'.repeat(257),
          'rung.dev/profile': 'web',
          'rung.dev/rto.zone': '1h',
        },
      },
    });
  });

  it(
    'leaves every assessment as it is, own and inherited',
    () => {
      fc.assert(
        fc.property(
          annotations,
          annotations,
          annotations,
          (own, ofSystem, ofDomain) => {
            const entity = entityOf(own);
            const system = entityOf(ofSystem, 'System');
            const domain = entityOf(ofDomain, 'Domain');
            const now = new Date('2026-11-22');
            expect(
              assessEntity(narrowEntity(entity, policy), {
                policy,
                lineage: [system, domain].map(ancestor =>
                  narrowEntity(ancestor, policy),
                ),
                now,
              }),
            ).toStrictEqual(
              assessEntity(entity, { policy, lineage: [system, domain], now }),
            );
          },
        ),
        { numRuns },
      );
    },
    TIMEOUT,
  );

  it(
    'gives the same JSON whatever the order of the keys',
    () => {
      fc.assert(
        fc.property(annotations, fc.nat(), (stated, seed) => {
          const shuffled = Object.entries(stated)
            .map((entry, index) => ({ entry, at: (index * seed) % 7919 }))
            .sort((one, other) => one.at - other.at)
            .map(({ entry }) => entry);
          const other = entityOf(Object.fromEntries(shuffled.reverse()));
          return (
            JSON.stringify(narrowEntity(entityOf(stated), policy)) ===
            JSON.stringify(narrowEntity(other, policy))
          );
        }),
        { numRuns },
      );
    },
    TIMEOUT,
  );

  it('calls an entity unknown that has no kind or name', () => {
    const nameless = { kind: '', metadata: { name: '', namespace: '' } };
    expect(narrowEntity(nameless as Entity, policy)).toMatchObject({
      kind: 'unknown',
      metadata: { namespace: 'default', name: 'unknown' },
    });
    expect(assessEntity({} as Entity).entityRef).toBe(
      'unknown:default/unknown',
    );
  });

  it('never throws, whatever the shape of the entity', () => {
    const shapes = fc.oneof(
      fc.anything(),
      fc.record({
        kind: fc.anything(),
        metadata: fc.oneof(
          fc.anything(),
          fc.record({
            name: fc.anything(),
            namespace: fc.anything(),
            annotations: fc.oneof(
              fc.anything(),
              fc.dictionary(fc.constant('rung.dev/rto'), fc.anything()),
            ),
          }),
        ),
      }),
    );
    fc.assert(
      fc.property(shapes, shape => {
        const entity = shape as Entity;
        expect(assessEntity(narrowEntity(entity, policy))).toStrictEqual(
          assessEntity(entity),
        );
        expect(typeof dependsOnDay(entity)).toBe('boolean');
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('dependsOnDay', () => {
  it.each([
    [true, { 'accept.single-zone': 'until 2027-03-31: moving' }],
    [true, { 'built.failover-exercised': '2026-05-31' }],
    [true, { 'built.zone-loss-exercised': ' 2026-05-31 ' }],
    [false, { 'built.failover-exercised': 'never' }],
    [false, { 'built.failover-exercised': '6-05-31' }],
    [false, { 'built.failover-exercised': '2026-05-3' }],
    [false, { 'accept.no-such-finding': 'until 2027-03-31: moving' }],
    [false, { compliance: '2026-05-31', 'built.zones': '3' }],
  ])('is %s for %j', (expected, stated) => {
    expect(dependsOnDay(component(stated as Record<string, string>))).toBe(
      expected,
    );
  });

  it('is false where there are no annotations', () => {
    const entity = component({});
    for (const broken of [undefined, null, 'x']) {
      Object.assign(entity.metadata, { annotations: broken });
      expect(dependsOnDay(entity)).toBe(false);
    }
  });

  it(
    'is true wherever two days give two assessments',
    () => {
      const dates = fc.date({
        min: new Date('2020-01-01'),
        max: new Date('2030-01-01'),
        noInvalidDate: true,
      });
      fc.assert(
        fc.property(annotations, dates, dates, (stated, one, other) => {
          const entity = entityOf(stated);
          const on = (now: Date) =>
            JSON.stringify(assessEntity(entity, { policy, now }));
          return dependsOnDay(entity) || on(one) === on(other);
        }),
        { numRuns },
      );
    },
    TIMEOUT,
  );
});
