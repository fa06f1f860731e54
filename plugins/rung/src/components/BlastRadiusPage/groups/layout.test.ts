import fc from 'fast-check';
import { BOX, Layout, layOutSystems } from './layout';

const SAMPLES = 12;

type Point = readonly [x: number, y: number];

/** Points along a path of lines and curves. */
function pointsOf(path: string): Point[] {
  const points: Point[] = [];
  let last: Point = [0, 0];
  for (const [, kind, text] of path.matchAll(/([MLC])([^MLC]*)/g)) {
    const numbers = text.trim().split(' ').map(Number);
    const ends = numbers
      .map((x, index): Point => [x, numbers[index + 1]])
      .filter((_, index) => index % 2 === 0);
    const way = [last, ...ends];
    const end = ends[ends.length - 1];
    if (kind !== 'M') {
      for (let step = 0; step <= SAMPLES; step++) {
        points.push(between(way, step / SAMPLES));
      }
    }
    last = end;
  }
  return points;
}

/** A point of the curve that these points control. */
function between(way: readonly Point[], share: number): Point {
  const [first, ...others] = way;
  if (others.length === 0) {
    return first;
  }
  return between(
    others.map((point, index): Point => {
      const before = way[index];
      return [
        before[0] + (point[0] - before[0]) * share,
        before[1] + (point[1] - before[1]) * share,
      ];
    }),
    share,
  );
}

function isInBox([x, y]: Point, { left, top }: { left: number; top: number }) {
  return (
    x > left + 1 &&
    x < left + BOX.width - 1 &&
    y > top + 1 &&
    y < top + BOX.height - 1
  );
}

/** What an arrow lies behind, or where it leaves the picture. */
function faultsOf({ width, height, boxes, arrows }: Layout): string[] {
  return arrows.flatMap(({ from, to, path }) =>
    pointsOf(path).flatMap(point => [
      ...[...boxes]
        .filter(([, box]) => isInBox(point, box))
        .map(([name]) => `${from} to ${to} behind ${name}`),
      ...(point[0] < 0 || point[1] < 0 || point[0] > width || point[1] > height
        ? [`${from} to ${to} outside`]
        : []),
    ]),
  );
}

const systems = fc
  .integer({ min: 2, max: 12 })
  .chain(size =>
    fc.uniqueArray(
      fc
        .tuple(
          fc.integer({ min: 0, max: size - 1 }),
          fc.integer({ min: 0, max: size - 1 }),
        )
        .filter(([from, to]) => from !== to),
      { maxLength: 24, selector: String },
    ),
  )
  .map(pairs =>
    pairs.map(([from, to]) => ({
      from: `system ${from}`,
      to: `system ${to}`,
      count: 1,
      carries: 0,
    })),
  )
  .filter(links => links.length > 0);

describe('the picture of systems', () => {
  it.each([
    ['down', Number.POSITIVE_INFINITY],
    ['right', 0],
  ] as const)('has no arrow behind a box or outside, going %s', (_, room) => {
    fc.assert(
      fc.property(systems, links => {
        const names = [...new Set(links.flatMap(({ from, to }) => [from, to]))];
        expect(faultsOf(layOutSystems(names, links, room))).toEqual([]);
      }),
    );
  });

  it('puts what depends before what is depended on, turned where there is no room', () => {
    const links = ['a', 'b', 'c', 'd', 'e', 'f'].map(from => ({
      from,
      to: 'base',
      count: 1,
      carries: 1,
    }));
    const names = [...links.map(({ from }) => from), 'base'];
    const wide = layOutSystems(names, links, 2000);
    expect(wide.direction).toBe('down');
    expect(wide.boxes.get('base')!.top).toBeGreaterThan(
      wide.boxes.get('a')!.top,
    );
    const narrow = layOutSystems(names, links, 800);
    expect(narrow.direction).toBe('right');
    expect(narrow.boxes.get('base')!.left).toBeGreaterThan(
      narrow.boxes.get('a')!.left,
    );
  });
});
