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

  const size = graph.graph();
  const layers = [...new Set(names.map(name => graph.node(name).y))];
  return {
    direction,
    width: (turned ? size.height : size.width) ?? 0,
    height: (turned ? size.width : size.height) ?? 0,
    boxes: new Map(
      names.map(name => {
        const { x, y } = graph.node(name);
        const across = x - width / 2;
        const along = y - height / 2;
        return [
          name,
          turned ? { left: along, top: across } : { left: across, top: along },
        ];
      }),
    ),
    arrows: links.map(link => ({
      ...link,
      path: arrowPath({
        from: graph.node(link.from),
        to: graph.node(link.to),
        via: graph.edge(link.from, link.to).points,
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
