import {
  PreviewFlow,
  PreviewLevel,
} from '@rung/backstage-plugin-rung-common/wire';

/** A level at one side of the picture: where it lies, in pixels from the top. */
export interface FlowNode {
  level: PreviewLevel;
  entities: number;
  top: number;
  height: number;
}

/** A band from one level to another; its ends lie in the levels. */
export interface FlowRibbon extends PreviewFlow {
  from: { top: number; height: number };
  to: { top: number; height: number };
}

export interface FlowLayout {
  height: number;
  before: FlowNode[];
  after: FlowNode[];
  ribbons: FlowRibbon[];
}

type Side = 'before' | 'after';

/** For all that the picture is made of, in pixels; a line of text fits into a level. */
const WHOLE = 220;
const LEAST = 20;
export const GAP = 6;

export function isSameLevel(one: PreviewLevel, other: PreviewLevel): boolean {
  return one.rung === other.rung && one.platform === other.platform;
}

export function levelKey({ rung, platform }: PreviewLevel): string {
  return `${rung ?? 0}${platform ? '+' : ''}`;
}

/** The highest rung on top, as on the ladder, and what has none at the bottom. */
function byLevel(one: FlowNode, other: FlowNode): number {
  const { level: a } = one;
  const { level: b } = other;
  return (
    (b.rung ?? 0) - (a.rung ?? 0) || Number(b.platform) - Number(a.platform)
  );
}

function nodesOf(flows: readonly PreviewFlow[], side: Side): FlowNode[] {
  const total = flows.reduce((sum, { entities }) => sum + entities, 0);
  const nodes = new Map<string, FlowNode>();
  for (const flow of flows) {
    const key = levelKey(flow[side]);
    const node = nodes.get(key) ?? {
      level: flow[side],
      entities: 0,
      top: 0,
      height: 0,
    };
    node.entities += flow.entities;
    nodes.set(key, node);
  }
  let top = 0;
  return [...nodes.values()].sort(byLevel).map(node => {
    const height = Math.max(LEAST, (WHOLE * node.entities) / total);
    const placed = { ...node, top, height };
    top += height + GAP;
    return placed;
  });
}

/** Puts levels and the bands between them in their places. */
export function flowLayout(flows: readonly PreviewFlow[]): FlowLayout {
  const sides = {
    before: nodesOf(flows, 'before'),
    after: nodesOf(flows, 'after'),
  };
  const used = new Map<FlowNode, number>();
  const take = (side: Side, flow: PreviewFlow) => {
    const node = sides[side].find(({ level }) =>
      isSameLevel(level, flow[side]),
    )!;
    const height = (node.height * flow.entities) / node.entities;
    const top = node.top + (used.get(node) ?? 0);
    used.set(node, (used.get(node) ?? 0) + height);
    return { top, height };
  };
  const rank = (side: Side, flow: PreviewFlow) =>
    sides[side].findIndex(({ level }) => isSameLevel(level, flow[side]));
  // Bands that leave a level in the order in which they arrive cross least.
  const from = new Map(
    [...flows]
      .sort((one, other) => rank('after', one) - rank('after', other))
      .map(flow => [flow, take('before', flow)]),
  );
  const to = new Map(
    [...flows]
      .sort((one, other) => rank('before', one) - rank('before', other))
      .map(flow => [flow, take('after', flow)]),
  );
  return {
    ...sides,
    height: Math.max(
      ...[...sides.before, ...sides.after].map(node => node.top + node.height),
      0,
    ),
    ribbons: flows.map(flow => ({
      ...flow,
      from: from.get(flow)!,
      to: to.get(flow)!,
    })),
  };
}
