import fc from 'fast-check';
import { annotations } from '../__testUtils__/annotations';
import { component } from '../__testUtils__/entity';
import { assessEntity } from '../assessment/assessEntity';
import { policyOf } from '../policy/policyOf';
import { amountsOf } from './amountsOf';
import { movedUnits } from './movedUnits';
import { previewedVerdict } from './previewedVerdict';
import { PreviewTally } from './PreviewTally';
import { shownCounts } from './shownCounts';
import { TopItems } from './TopItems';

const inForce = policyOf({});
const tightened = policyOf({
  scales: { 'rto.zone': [{ rung: 1, atLeast: '1d' }, { rung: 5 }] },
  compliance: { hipaa: 6 },
});

function verdict(stated: Record<string, string>, policy = inForce) {
  return previewedVerdict(assessEntity(component(stated), { policy }));
}

function compared(stated: Record<string, string>, owners = ['group:a']) {
  const tally = PreviewTally.create();
  const item = tally.add(
    { entityRef: 'component:default/a', owners },
    verdict(stated),
    verdict(stated, tightened),
  );
  return { item, counts: tally.counts() };
}

describe('a preview', () => {
  it('says what moves of an entity, and counts it', () => {
    const { item, counts } = compared({
      'rto.zone': '2h',
      'built.rung': '2',
      'built.clusters': '1',
    });
    expect(item).toMatchObject({
      direction: 'up',
      before: { rung: 2, platform: false, fit: 'fits' },
      after: { rung: 5, platform: false, fit: 'under-built' },
      appear: ['under-built'],
      go: [],
    });
    expect(counts).toMatchObject({
      entities: 1,
      moved: 1,
      up: 1,
      down: 0,
      levels: [
        {
          before: { rung: 2, platform: false },
          after: { rung: 5, platform: false },
          entities: 1,
        },
      ],
      fits: [{ before: 'fits', after: 'under-built', entities: 1 }],
      owners: [{ owner: 'group:a', moved: 1, up: 1, down: 0 }],
      findings: [{ id: 'under-built', appear: 1, go: 0 }],
      couldGo: [],
      toBuild: [{ kind: 'cluster', before: 0, after: 1 }],
      moreItems: 0,
    });
  });

  it('counts what stays, and names nothing of it', () => {
    const { item, counts } = compared({ availability: '99.9' });
    expect(item).toBeUndefined();
    expect(counts).toMatchObject({
      entities: 1,
      moved: 0,
      items: [],
      owners: [],
    });
    expect(counts.levels).toEqual([
      {
        before: { rung: 3, platform: false },
        after: { rung: 3, platform: false },
        entities: 1,
      },
    ]);
  });

  it('says what could go today, and would no more', () => {
    const { counts } = compared({
      'rto.zone': '2h',
      'built.rung': '5',
      'built.clusters': '4',
    });
    expect(counts.couldGo).toEqual([{ kind: 'cluster', before: 3, after: 0 }]);
    const prices = {
      currency: 'EUR',
      asOf: '2026-11-01',
      monthly: { cluster: 730, region: 1200 },
    };
    const region = { kind: 'region' as const, before: 1, after: 3 };
    const couldGo = [...counts.couldGo, region];
    expect(amountsOf({ ...counts, couldGo }, prices)).toMatchObject([
      { side: 'couldGo', way: 'more', priced: { amount: 2400 } },
    ]);
    expect(movedUnits(counts.couldGo)).toEqual({
      more: [],
      fewer: [{ kind: 'cluster', count: 3 }],
    });
    expect(movedUnits([{ kind: 'zone', before: 1, after: 3 }])).toEqual({
      more: [{ kind: 'zone', count: 2 }],
      fewer: [],
    });
    expect(shownCounts(counts, { shown: true })).toBe(counts);
    expect(shownCounts(counts, { shown: false })).toEqual({
      ...counts,
      couldGo: [],
      toBuild: [],
    });
    expect(counts.findings).toContainEqual({
      id: 'over-built',
      appear: 0,
      go: 1,
    });
  });

  it('tells an entity that gains a verdict from one that climbs', () => {
    const profiled = policyOf({
      profiles: { default: { audience: 'paying' } },
    });
    const tally = PreviewTally.create();
    tally.add(
      { entityRef: 'component:default/a', owners: [] },
      verdict({}),
      verdict({}, profiled),
    );
    tally.add(
      { entityRef: 'component:default/b', owners: [] },
      verdict({}, profiled),
      verdict({}),
    );
    expect(tally.counts()).toMatchObject({
      up: 0,
      down: 0,
      gained: 1,
      lost: 1,
    });
  });

  it('moves nothing where the policy stays', () => {
    fc.assert(
      fc.property(fc.array(annotations, { maxLength: 20 }), all => {
        const tally = PreviewTally.create();
        for (const own of all) {
          const entity = component({});
          entity.metadata.annotations = own;
          const [before, after] = [inForce, policyOf({})].map(policy =>
            previewedVerdict(assessEntity(entity, { policy })),
          );
          tally.add({ entityRef: 'a:b/c', owners: ['x'] }, before, after);
        }
        expect(tally.counts()).toMatchObject({
          entities: all.length,
          moved: 0,
          items: [],
          findings: [],
        });
      }),
    );
  });

  it('counts each entity once in every way', () => {
    fc.assert(
      fc.property(fc.array(annotations, { maxLength: 20 }), all => {
        const tally = PreviewTally.create();
        const items = all.flatMap((own, index) => {
          const entity = component({});
          entity.metadata.annotations = own;
          const [before, after] = [inForce, tightened].map(policy =>
            previewedVerdict(assessEntity(entity, { policy })),
          );
          return (
            tally.add(
              { entityRef: `a:b/${index}`, owners: [] },
              before,
              after,
            ) ?? []
          );
        });
        const counts = tally.counts();
        const sum = (flows: readonly { entities: number }[]) =>
          flows.reduce((total, { entities }) => total + entities, 0);
        expect(sum(counts.levels)).toBe(all.length);
        expect(sum(counts.fits)).toBe(all.length);
        expect(counts.moved).toBe(items.length);
        expect(counts.items).toHaveLength(items.length);
        for (const direction of ['up', 'down', 'gained', 'lost'] as const) {
          expect(counts[direction]).toBe(
            items.filter(item => item.direction === direction).length,
          );
        }
      }),
    );
  });

  it('keeps the first of many, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer()),
        fc.integer({ min: 1, max: 5 }),
        (numbers, most) => {
          const top = TopItems.create<number>(
            most,
            (one, other) => one - other,
          );
          numbers.forEach(number => top.add(number));
          expect(top.sorted()).toEqual(
            [...numbers].sort((one, other) => one - other).slice(0, most),
          );
        },
      ),
    );
  });
});
