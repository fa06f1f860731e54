import { PreviewFlow } from '@rung/backstage-plugin-rung-common/wire';
import { flowLayout, FlowNode } from './flowLayout';

const none = { platform: false };
const two = { rung: 2, platform: false } as const;
const three = { rung: 3, platform: false } as const;
const five = { rung: 5, platform: false } as const;
const layered = { rung: 5, platform: true } as const;

const flows: PreviewFlow[] = [
  { before: none, after: none, entities: 100_000 },
  { before: none, after: two, entities: 1 },
  { before: two, after: five, entities: 30 },
  { before: two, after: three, entities: 20 },
  { before: three, after: three, entities: 400 },
  { before: five, after: layered, entities: 7 },
];

const sum = (numbers: readonly number[]) =>
  numbers.reduce((total, number) => total + number, 0);

/** Levels lie below each other, none in another. */
function gapsOf(nodes: readonly FlowNode[]): number[] {
  return nodes
    .slice(1)
    .map((node, index) => node.top - nodes[index].top - nodes[index].height);
}

describe('the picture of what moves', () => {
  const { before, after, ribbons, height } = flowLayout(flows);

  it('has the highest level on top, and what has none at the bottom', () => {
    expect(before.map(({ level }) => level)).toEqual([five, three, two, none]);
    expect(after.map(({ level }) => level)).toEqual([
      layered,
      five,
      three,
      two,
      none,
    ]);
    expect(before.map(({ entities }) => entities)).toEqual([
      7, 400, 50, 100_001,
    ]);
  });

  it('leaves each level room for its name, and lets no two meet', () => {
    const least = Math.min(...[...before, ...after].map(node => node.height));
    expect(least).toBeGreaterThanOrEqual(20);
    expect(Math.min(...gapsOf(before), ...gapsOf(after))).toBeGreaterThan(0);
    expect(height).toBe(after.at(-1)!.top + after.at(-1)!.height);
  });

  it('fills each level with its bands', () => {
    expect(sum(ribbons.map(({ from }) => from.height))).toBeCloseTo(
      sum(before.map(node => node.height)),
    );
    expect(sum(ribbons.map(({ to }) => to.height))).toBeCloseTo(
      sum(after.map(node => node.height)),
    );
    const fromTwo = ribbons
      .filter(ribbon => ribbon.before === two)
      .sort((one, other) => one.from.top - other.from.top);
    // What goes higher leaves higher, so that the two do not cross.
    expect(fromTwo.map(ribbon => ribbon.after)).toEqual([five, three]);
    expect(fromTwo[1].from.top).toBeCloseTo(
      fromTwo[0].from.top + fromTwo[0].from.height,
    );
  });

  it('is nothing where nothing was compared', () => {
    expect(flowLayout([])).toEqual({
      before: [],
      after: [],
      ribbons: [],
      height: 0,
    });
  });
});
