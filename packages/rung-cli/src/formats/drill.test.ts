import { DrillReport } from '../drilling';
import { renderDrill } from './drill';
import { inColor, plain } from './paint';

type Drilled = DrillReport['workloads'][number];

function workload(fields: Partial<Drilled>): Drilled {
  return {
    kind: 'Deployment',
    namespace: 'shop',
    name: 'web',
    ready: 4,
    wanted: 4,
    lost: 2,
    left: 2,
    placed: [],
    pending: [],
    outcome: 'short',
    fate: 'degraded',
    ...fields,
  };
}

function report(
  workloads: readonly Drilled[],
  drains: DrillReport['drains'] = [],
): DrillReport {
  return {
    cluster: 'prod',
    takenAt: '2026-06-01T12:00:00.000Z',
    loss: { domain: 'node', name: 'n1' },
    nodes: { all: 1, lost: ['n1'] },
    workloads,
    drains,
  };
}

function linesOf(...args: Parameters<typeof report>): string[] {
  return renderDrill(report(...args), plain).split('\n');
}

describe('a drill as a table', () => {
  it('says that replacements serve only later', () => {
    expect(
      linesOf([
        workload({
          kind: 'StatefulSet',
          left: 0,
          placed: ['n2'],
          outcome: 'interrupted',
          fate: 'down',
          afterNodesAreGone: true,
        }),
      ]),
    ).toEqual(
      expect.arrayContaining([
        'StatefulSet/shop/web  down     0 of 4  -       1       0',
        '  nothing serves until the replacements do',
        '  replaced only once the nodes are removed from the cluster',
      ]),
    );
  });

  it('names every obstacle, with what it is about', () => {
    const pending = [
      {
        count: 2,
        hasRoom: false,
        lostStillCounts: false,
        obstacles: [
          { reason: 'lost' as const, nodes: 1 },
          { reason: 'room' as const, resource: 'memory', nodes: 2 },
          {
            reason: 'anti-affinity' as const,
            topologyKey: 'kubernetes.io/hostname',
            nodes: 3,
          },
        ],
      },
    ];
    expect(linesOf([workload({ pending })])).toContain(
      '  2 pods pending: lost (1 node), too little memory (2 nodes), pods to keep away from, over kubernetes.io/hostname (3 nodes)',
    );
  });

  it('tells where draining gets stuck, and of nothing else', () => {
    const web = { kind: 'Deployment', namespace: 'shop', name: 'web' } as const;
    const drains = [
      { ...web, evicted: 1, blocked: 2 },
      { ...web, name: 'api', evicted: 0, blocked: 1, severalBudgets: true },
      { ...web, name: 'job', evicted: 3, blocked: 0 },
    ] as const;
    expect(
      linesOf([workload({})], drains).filter(line =>
        line.startsWith('drained'),
      ),
    ).toEqual([
      'drained: Deployment/shop/web keeps 2 of 3 pods there, because its budget does not let them go',
      'drained: Deployment/shop/api keeps 1 of 1 pod there, because several budgets select them',
    ]);
  });

  it('counts what is untouched, and says no more of it', () => {
    const untouched = workload({ outcome: 'untouched', fate: 'untouched' });
    expect(linesOf([untouched])).toEqual([
      'prod without the node n1, as it was at 2026-06-01T12:00:00.000Z',
      '1 of 1 node is lost',
      '',
      '1 workload: 1 untouched',
      '',
    ]);
    expect(linesOf([]).slice(-2)).toEqual(['0 workloads', '']);
  });

  it('is in color only where that is asked for', () => {
    const text = renderDrill(report([workload({})]), inColor);
    expect(text).toContain('\u001b[33mDeployment/shop/web');
    expect(renderDrill(report([workload({})]), plain)).not.toContain('\u001b');
  });

  it('says nothing to a terminal that a cluster has written', () => {
    const text = renderDrill(
      report([workload({ name: 'a\u001b[2Jb' })]),
      plain,
    );
    expect(text).not.toContain('\u001b');
  });
});
