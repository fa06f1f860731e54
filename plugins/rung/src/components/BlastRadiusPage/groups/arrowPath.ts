interface Point {
  x: number;
  y: number;
}

interface Box extends Point {
  width: number;
  height: number;
}

/** An arrow ends a little before the box, so that its head is seen. */
const HEAD = 3;
/** From the corners of a box. */
const CORNER = 14;

function within(value: number, { x, width }: Box): number {
  const room = Math.max(0, width / 2 - CORNER);
  return Math.min(Math.max(value, x - room), x + room);
}

/**
 * The path of an arrow in an SVG. It bends in the gaps between layers only and goes
 * straight through a layer, so that it never lies behind a box.
 */
export function arrowPath(options: {
  from: Box;
  to: Box;
  /** Where the layout has it pass, from one box to the other. */
  via: readonly Point[];
  /** The middles of all layers. */
  layers: readonly number[];
  /** Whether both axes are exchanged. */
  turned: boolean;
}): string {
  const { from, to, via, layers, turned } = options;
  const sign = to.y > from.y ? 1 : -1;
  const half = (sign * from.height) / 2;
  const inner = via.slice(1, -1);
  const first = inner[0] ?? to;
  const last = inner[inner.length - 1] ?? from;
  const stops: Point[] = [
    { x: within(first.x, from), y: from.y + half },
    ...inner
      .filter(({ y }) => layers.includes(y))
      .flatMap(({ x, y }) => [
        { x, y: y - half },
        { x, y: y + half },
      ]),
    { x: within(last.x, to), y: to.y - half - sign * HEAD },
  ];
  const text = (x: number, y: number) =>
    (turned ? [y, x] : [x, y])
      .map(value => Math.round(value * 10) / 10)
      .join(' ');
  return stops
    .map(({ x, y }, index) => {
      const before = stops[index - 1];
      if (!before) {
        return `M${text(x, y)}`;
      }
      const middle = (before.y + y) / 2;
      return before.x === x
        ? `L${text(x, y)}`
        : `C${text(before.x, middle)} ${text(x, middle)} ${text(x, y)}`;
    })
    .join('');
}
