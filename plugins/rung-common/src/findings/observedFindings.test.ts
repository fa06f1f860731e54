import fc from 'fast-check';
import { component } from '../__testUtils__/entity';
import { observedCases } from '../__testUtils__/observedCases';
import { assessEntity } from '../assessment/assessEntity';
import { CheckDetails } from '../built/observed';
import { Observed } from '../built/types';
import { ResilienceRung, resiliencePath } from '../ladder/types';
import { findingText } from '../wording/findingText';
import { findingDefinitions, findingIds } from './rules';
import { observedRules } from './rules/observed';
import { Finding } from './types';

function findings(stated: Record<string, string>, observed: Observed) {
  return assessEntity(component(stated), { observed }).findings;
}

function found(
  id: string,
  stated: Record<string, string>,
  observed: Observed,
): Finding | undefined {
  return findings(stated, observed).find(finding => finding.id === id);
}

/** What needs each rung, and no more. */
const needing: Readonly<Record<ResilienceRung, Record<string, string>>> = {
  1: { audience: 'self' },
  2: { survives: 'node' },
  3: { survives: 'zone' },
  5: { survives: 'cluster' },
  6: { survives: 'region' },
};

/** By what each check has found, at what is needed. */
const severitiesAt = (id: string, more: Record<string, string> = {}) => {
  const { observed } = observedCases.find(one => one.id === id)!;
  return resiliencePath.map(
    rung => found(id, { ...needing[rung], ...more }, observed)?.severity,
  );
};

const checked = (
  id: string,
  of: number,
  ...hits: CheckDetails[]
): Observed => ({
  checks: [{ id, of, hits }],
});

describe('what is found where an entity runs', () => {
  it.each(observedCases)('raises $id', ({ id, stated, observed }) => {
    expect(found(id, stated, observed)).toBeDefined();
    expect(found(id, stated, {})?.variant).toBeUndefined();
  });

  it('has a case for every rule', () => {
    const ids = observedCases.map(({ id }) => id);
    expect(observedRules.filter(({ id }) => !ids.includes(id))).toEqual([]);
  });

  it.each<[string, ...(string | undefined)[]]>([
    ['one-node', undefined, 'medium', 'high', 'high', 'high'],
    ['one-zone', undefined, undefined, 'high', 'high', 'high'],
    ['no-budget', undefined, 'low', 'medium', 'medium', 'medium'],
    ['snowflake-clusters', undefined, undefined, undefined, 'medium', 'medium'],
  ])('matters by the rung that is needed: %s', (id, ...expected) => {
    expect(severitiesAt(id)).toEqual(expected);
  });

  it('is no platform of its own, where its cluster is seen to have one', () => {
    const source = { type: 'observed', certainty: 'likely' } as const;
    const seen = { facts: [{ key: 'platform', value: true, source } as const] };
    const teams = { teams: '3' };
    const declared = { ...teams, 'built.platform': 'true' };
    expect(found('premature-platform', teams, seen)).toBeUndefined();
    expect(found('premature-platform', declared, seen)).toBeDefined();
  });

  it('is silent at rung 1, while nothing is needed, and where a check found nothing', () => {
    const checks = observedRules.map(({ id }) => ({ id, of: 1, hits: [{}] }));
    const none = observedRules.map(({ id }) => ({ id, of: 1, hits: [] }));
    const raised = (stated: Record<string, string>, observed: Observed) =>
      findings(stated, observed).filter(({ id }) =>
        observedRules.some(rule => rule.id === id),
      );
    expect(raised({ audience: 'self' }, { checks })).toEqual([]);
    expect(raised({}, { checks })).toEqual([]);
    expect(raised({ survives: 'region' }, { checks: none })).toEqual([]);
  });

  it('asks for an audit only where changes have to be audited', () => {
    expect(severitiesAt('not-gitops')).toEqual(Array(5).fill(undefined));
    expect(severitiesAt('not-gitops', { 'change-control': 'audited' })).toEqual(
      // Auditing alone needs rung 3.
      Array(5).fill('medium'),
    );
  });

  it.each<[object, boolean]>([
    [{ teams: '1' }, false],
    [{ teams: '2' }, true],
    [{ tenants: 'mixed' }, true],
    [{}, false],
  ])(
    'asks for guards where %j says that it is shared: %s',
    (more, isRaised) => {
      const stated = { survives: 'node', ...more };
      const observed = checked('namespace-unguarded', 1, { missing: 'quota' });
      expect(Boolean(found('namespace-unguarded', stated, observed))).toBe(
        isRaised,
      );
    },
  );

  it('comes to less where one writer is meant', () => {
    const stated = needing[3];
    const volume = { volume: 'one-node' };
    expect(
      found('single-replica', stated, checked('single-replica', 2, volume)),
    ).toMatchObject({ severity: 'low', variant: 'one-writer' });
    expect(
      found('single-replica', stated, checked('single-replica', 2, volume, {})),
    ).toMatchObject({ severity: 'high' });
  });

  it('is sorted among all by how much it matters, and then by name', () => {
    const weights = ['high', 'medium', 'low'];
    const checks = observedCases.flatMap(
      ({ observed }) => observed.checks ?? [],
    );
    const raised = findings(
      {
        ...needing[2],
        audience: 'team',
        'built.zones': '1',
        'built.backups': 'none',
      },
      { checks: [...new Map(checks.map(check => [check.id, check])).values()] },
    ).map(({ id, severity }) => `${weights.indexOf(severity)} ${id}`);
    expect(raised).toContain('1 one-node');
    expect(raised).toContain('2 no-budget');
    expect(raised).toContain('0 no-backups');
    expect(raised).toEqual(raised.toSorted());
  });

  it('never matters less where more is needed', () => {
    const weights = ['low', 'medium', 'high'];
    fc.assert(
      fc.property(
        fc.constantFrom(...observedRules),
        fc.constantFrom(...resiliencePath),
        fc.constantFrom(...resiliencePath),
        ({ id }, one, other) => {
          const [less, more] = one < other ? [one, other] : [other, one];
          const weightAt = (rung: ResilienceRung) => {
            const { observed, stated } = observedCases.find(
              item => item.id === id,
            )!;
            const { severity } =
              found(
                id,
                { ...stated, survives: 'none', ...needing[rung] },
                observed,
              ) ?? {};
            return severity ? weights.indexOf(severity) : -1;
          };
          expect(weightAt(more)).toBeGreaterThanOrEqual(weightAt(less));
        },
      ),
    );
  });

  it.each<[string, Observed, string]>([
    [
      'one-node',
      checked('one-node', 3, {}, {}),
      'In 2 of 3 workloads all ready pods are on one node.',
    ],
    [
      'one-node',
      checked('one-node', 1, {}),
      'In the only workload all ready pods are on one node.',
    ],
    [
      'zone-loss-leaves-too-few',
      checked(
        'zone-loss-leaves-too-few',
        2,
        { left: 2, pods: 5 },
        { left: 1, pods: 4 },
      ),
      'In 2 of 2 workloads the loss of one zone leaves too few pods: 1 of 4 pods where it is worst.',
    ],
    [
      'spread-blocks-recovery',
      checked('spread-blocks-recovery', 2, { pending: 2 }, { pending: 1 }),
      'In 2 of 2 workloads the loss of a zone would leave up to 2 pods pending, because a spread rule still counts that zone.',
    ],
    [
      'snowflake-clusters',
      checked('snowflake-clusters', 1, {
        clusters: 3,
        differing: 'zones colour version',
      }),
      'It runs in 3 clusters that differ in this: minor version, number of zones.',
    ],
    [
      'namespace-unguarded',
      checked('namespace-unguarded', 2, { missing: 'limit-range' }),
      'In 1 of 2 namespaces there is something missing of what guards a shared cluster: LimitRange.',
    ],
  ])('is told with its figures: %s', (id, observed, what) => {
    const finding = found(id, { ...needing[6], teams: '3' }, observed);
    expect(findingText(finding!).what).toBe(what);
  });

  it('names what is declared otherwise, and what was seen', () => {
    const source = { type: 'observed', certainty: 'certain' } as const;
    const stated = { 'built.zones': '3', 'built.delivery': 'gitops' };
    const finding = found('declared-differs', stated, {
      facts: [
        { key: 'delivery', value: 'manual', source },
        { key: 'zones', value: 1, source },
        { key: 'clusters', value: 2, source },
      ],
    });
    expect(findingText(finding!)).toMatchObject({
      short: 'What was seen contradicts 2 facts',
      what: 'Declared: zones 3 and delivery gitops. Seen for certain: zones 1 and delivery manual.',
    });
  });

  it.each([
    ['was only concluded', { type: 'observed', certainty: 'likely' }],
    ['was measured', { type: 'measured' }],
  ] as const)('contradicts nothing by what %s', (_, source) => {
    const observed: Observed = { facts: [{ key: 'zones', value: 1, source }] };
    expect(
      found('declared-differs', { 'built.zones': '3' }, observed),
    ).toBeUndefined();
  });

  it('says once that all of it is in one zone', () => {
    const source = { type: 'observed', certainty: 'certain' } as const;
    const facts = [{ key: 'zones', value: 1, source } as const];
    const raised = (...checks: string[]) =>
      findings(needing[3], {
        facts,
        checks: checks.map(id => ({ id, of: 1, hits: [{}] })),
      })
        .map(({ id }) => id)
        .filter(id => id.includes('zone'));
    expect(raised()).toEqual(['single-zone']);
    expect(raised('one-zone')).toEqual(['one-zone']);
    expect(raised('nodes-in-one-zone')).toEqual(['nodes-in-one-zone']);
  });

  it('never throws, whatever the figures', () => {
    const details = fc.dictionary(
      fc.constantFrom('left', 'pods', 'missing', 'differing', '__proto__'),
      fc.oneof(fc.string(), fc.integer()),
    );
    const check = fc.record({
      id: fc.constantFrom(...findingIds, 'constructor', '__proto__', 'new'),
      of: fc.nat(),
      hits: fc.array(details),
    });
    fc.assert(
      fc.property(fc.array(check), checks => {
        const raised = findings({ ...needing[6], teams: '3' }, { checks });
        for (const finding of raised) {
          expect(findingText(finding).what).not.toMatch(/undefined|NaN|\{\{/);
        }
      }),
    );
    expect(findingDefinitions).toHaveLength(findingIds.length);
  });
});
