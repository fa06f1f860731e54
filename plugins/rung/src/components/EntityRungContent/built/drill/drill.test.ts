import { PlaceNode } from '@rung/backstage-plugin-rung-common/wire';
import { letterOf } from '../observation/letterOf';
import { countPods, zonesOf } from './losses';
import { outcomeTone, worstTone } from './outcomeTone';

const asked = { before: 10, after: 10 };
const node = (
  number: number,
  zone: string | undefined,
  states: PlaceNode['pods'][number]['state'][],
): PlaceNode => ({
  node: number,
  zone,
  lost: false,
  asked,
  pods: states.map(state => ({ workload: 0, state })),
});

describe('zonesOf', () => {
  const place = {
    zones: ['a', 'b'],
    nodes: [node(1, 'a', ['running']), node(2, undefined, ['running'])],
  };

  it('shows every zone, and nodes that tell none together', () => {
    expect(zonesOf(place, undefined)).toEqual([
      { zone: 'a', nodes: [place.nodes[0]] },
      { zone: 'b', nodes: [] },
      { nodes: [place.nodes[1]] },
    ]);
  });

  it('shows what a loss leaves, but no node without a pod', () => {
    const after = node(3, 'b', ['placed']);
    const drill = {
      place: 1,
      takenAt: '2026-05-31T12:00:00Z',
      nodes: [node(1, 'a', ['lost']), after, node(4, 'a', [])],
      workloads: [],
      drains: [],
    };
    expect(
      zonesOf(place, drill).map(({ zone, nodes }) => [zone, nodes.length]),
    ).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
  });
});

it('counts pods by what becomes of them', () => {
  expect(
    countPods([
      node(1, 'a', ['running', 'running', 'lost']),
      node(2, 'b', ['placed', 'running']),
    ]),
  ).toEqual({ running: 3, lost: 1, placed: 1 });
});

describe('outcomeTone', () => {
  const kept = { minimum: 2, kept: true };
  const broken = { minimum: 2, kept: false };

  it.each([
    ['untouched', kept, 'ok'],
    ['recovers', undefined, 'ok'],
    ['recovers', broken, 'warn'],
    ['short', kept, 'warn'],
    ['interrupted', broken, 'bad'],
    ['down', kept, 'bad'],
  ] as const)('takes %s with the budget %j for %s', (outcome, budget, tone) => {
    expect(outcomeTone({ outcome, budget })).toBe(tone);
  });

  it('is of several the worst', () => {
    expect(worstTone([])).toBe('ok');
    expect(worstTone([{ outcome: 'short' }, { outcome: 'untouched' }])).toBe(
      'warn',
    );
    expect(worstTone([{ outcome: 'short' }, { outcome: 'down' }])).toBe('bad');
  });
});

it('tells workloads by letters, and never two by the same', () => {
  expect([0, 1, 25, 26, 27, 52].map(letterOf)).toEqual([
    'A',
    'B',
    'Z',
    'A1',
    'B1',
    'A2',
  ]);
});
