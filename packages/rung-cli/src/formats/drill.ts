import { plainText } from '@rung/backstage-plugin-rung-common';
import { PendingPods } from '@rung/backstage-plugin-rung-common/wire';
import { Drain } from '@rung/backstage-plugin-rung-observation';
import { DrillReport, Fate, fates } from '../drilling';
import { aligned } from './aligned';
import { obstacleText } from './obstacles';
import { Paint } from './paint';

type Drilled = DrillReport['workloads'][number];

/** What the loss comes to, for somebody at a terminal. */
export function renderDrill(report: DrillReport, paint: Paint): string {
  const affected = report.workloads.filter(({ fate }) => fate !== 'untouched');
  const [head, ...rows] = aligned([
    ['WORKLOAD', 'BECOMES', 'LEFT', 'BUDGET', 'PLACED', 'PENDING'],
    ...affected.map(cellsOf),
  ]);
  const table = affected.flatMap((workload, index) => [
    painted(workload.fate, rows[index], paint),
    ...reasonsOf(workload),
  ]);
  return [
    headlineOf(report),
    affected.length > 0 ? [head, ...table] : [],
    report.drains.filter(({ blocked }) => blocked > 0).map(drainLine),
    [countsOf(report)],
  ]
    .filter(lines => lines.length > 0)
    .map(lines => `${lines.join('\n')}\n`)
    .join('\n');
}

function headlineOf({ cluster, takenAt, loss, nodes }: DrillReport): string[] {
  return [
    plainText(
      `${cluster} without the ${loss.domain} ${loss.name}, as it was at ${takenAt}`,
    ),
    `${nodes.lost.length} of ${counted(nodes.all, 'node')} ${
      nodes.lost.length === 1 ? 'is' : 'are'
    } lost`,
  ];
}

const weights = { down: 'high', degraded: 'medium', survives: 'low' } as const;

function painted(fate: Fate, line: string, paint: Paint): string {
  return fate === 'untouched' ? line : paint(weights[fate], line);
}

function cellsOf(workload: Drilled): string[] {
  const { fate, left, ready, budget, placed, pending } = workload;
  return [
    nameOf(workload),
    fate,
    `${left} of ${ready}`,
    budget ? `${budget.minimum} ${budget.kept ? 'kept' : 'broken'}` : '-',
    `${placed.length}`,
    `${pending.reduce((sum, { count }) => sum + count, 0)}`,
  ];
}

function nameOf({ kind, namespace, name }: Drain | Drilled): string {
  return plainText(`${kind}/${namespace}/${name}`);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Why it becomes what it becomes, below the workload. */
function reasonsOf({ outcome, pending, afterNodesAreGone }: Drilled): string[] {
  return [
    ...(outcome === 'interrupted'
      ? ['  nothing serves until the replacements do']
      : []),
    ...pending.flatMap(pendingLines),
    ...(afterNodesAreGone
      ? ['  replaced only once the nodes are removed from the cluster']
      : []),
  ];
}

function pendingLines({
  count,
  obstacles,
  lostStillCounts,
}: PendingPods): string[] {
  const why = obstacles
    .map(
      obstacle =>
        `${obstacleText(obstacle)} (${counted(obstacle.nodes, 'node')})`,
    )
    .join(', ');
  return [
    plainText(`  ${counted(count, 'pod')} pending: ${why}`),
    ...(lostStillCounts
      ? [
          '  the spread rule still counts what is lost; with nodeTaintsPolicy: Honor it would not',
        ]
      : []),
  ];
}

/** Draining is gentler, and may get stuck where an outage does not ask. */
function drainLine(drain: Drain): string {
  const { evicted, blocked, severalBudgets } = drain;
  const why = severalBudgets
    ? 'several budgets select them'
    : 'its budget does not let them go';
  return `drained: ${nameOf(drain)} keeps ${blocked} of ${counted(
    evicted + blocked,
    'pod',
  )} there, because ${why}`;
}

/** `12 workloads: 1 down, 2 degraded, 9 survive` */
function countsOf({ workloads }: DrillReport): string {
  const counts = fates.flatMap(fate => {
    const { length } = workloads.filter(workload => workload.fate === fate);
    return length > 0 ? `${length} ${fateText(fate, length)}` : [];
  });
  return `${counted(workloads.length, 'workload')}${
    counts.length > 0 ? `: ${counts.join(', ')}` : ''
  }`;
}

function fateText(fate: Fate, count: number): string {
  return fate === 'survives' && count !== 1 ? 'survive' : fate;
}
