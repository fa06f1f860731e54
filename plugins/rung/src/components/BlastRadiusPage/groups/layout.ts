import dagre from '@dagrejs/dagre';
import { BlastLink } from '@rung/backstage-plugin-rung-common/wire';
import { arrowPath } from './arrowPath';

/** Of one box, in pixels. */
export const BOX = { width: 172, height: 62 } as const;

/** Between layers there is room for arrows, and beside boxes for those that pass. */
const GAPS = { ranksep: 48, nodesep: 24, edgesep: 12, margin: 4 } as const;

/** Downwards, or to the right where layers are wider than the page. */
export type Direction = 'down' | 'right';

export interface Arrow extends BlastLink {
  /** Of an SVG. */
  path: string;
}

export interface Layout {
  direction: Direction;
  width: number;
  height: number;
  /** The left upper corner of each box. */
  boxes: ReadonlyMap<string, { left: number; top: number }>;
  arrows: readonly Arrow[];
}

/**
 * Puts what depends before what is depended on, layer by layer. The library lays
 * out downwards; to the right is the same with both axes exchanged.
 */
function layOut(
  names: readonly string[],
  links: readonly BlastLink[],
  direction: Direction,
): Layout {
  const turned = direction === 'right';
  const width = turned ? BOX.height : BOX.width;
  const height = turned ? BOX.width : BOX.height;
  const { margin, ...gaps } = GAPS;
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ ...gaps, marginx: margin, marginy: margin });
  graph.setDefaultEdgeLabel(() => ({}));
  names.forEach(name => graph.setNode(name, { width, height }));
  links.forEach(({ from, to }) => graph.setEdge(from, to));
  dagre.layout(graph);

  const boxes = names.map(name => graph.node(name));
  const ways = links.map(({ from, to }) => graph.edge(from, to).points);
  const layers = [...new Set(boxes.map(({ y }) => y))];
  // The library counts boxes only, and arrows may pass beside all of them.
  const sides = [
    ...boxes.flatMap(({ x }) => [x - width / 2, x + width / 2]),
    ...ways.flat().map(({ x }) => x),
  ];
  const shift = margin - Math.min(...sides);
  const across = Math.max(...sides) + shift + margin;
  const along = graph.graph().height ?? 0;
  const moved = <T extends { x: number }>(point: T): T => ({
    ...point,
    x: point.x + shift,
  });
  return {
    direction,
    width: turned ? along : across,
    height: turned ? across : along,
    boxes: new Map(
      boxes.map(moved).map(({ x, y }, index) => {
        const [left, top] = [x - width / 2, y - height / 2];
        return [
          names[index],
          turned ? { left: top, top: left } : { left, top },
        ];
      }),
    ),
    arrows: links.map((link, index) => ({
      ...link,
      path: arrowPath({
        from: moved(graph.node(link.from)),
        to: moved(graph.node(link.to)),
        via: ways[index].map(moved),
        layers,
        turned,
      }),
    })),
  };
}

/** Downwards where that fits into the width, and else to the right. */
export function layOutSystems(
  names: readonly string[],
  links: readonly BlastLink[],
  roomInPixels: number,
): Layout {
  const down = layOut(names, links, 'down');
  if (down.width <= roomInPixels) {
    return down;
  }
  const right = layOut(names, links, 'right');
  return right.width < down.width ? right : down;
}
