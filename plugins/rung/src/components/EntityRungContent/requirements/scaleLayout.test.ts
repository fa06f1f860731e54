import {
  assessEntity,
  bordersOf,
  defaultThresholds,
  RungNumber,
  Scale,
  ScaleName,
} from '@rung/backstage-plugin-rung-common';
import { component } from '../../../__testUtils__/entities';
import { distanceTo, layoutScale, nextBorder } from './scaleLayout';
import { measuresOf } from './measures';

const { scales } = defaultThresholds;

/** The rungs of the bands that a marker lies in, both on a border. */
function rungsAt(scale: Scale, amount: number): RungNumber[] {
  const { bands, marker } = layoutScale(scale, amount);
  const tolerance = 1e-9;
  return bands
    .filter(
      ({ left, width }) =>
        left - tolerance <= marker && marker <= left + width + tolerance,
    )
    .map(({ rung }) => rung);
}

const ownScales = (Object.keys(scales) as ScaleName[]).filter(
  (name): name is Exclude<ScaleName, 'peak-to-base'> => name !== 'peak-to-base',
);

/** The borders that are published, and amounts on either side of them. */
function amountsOf(name: ScaleName): number[] {
  if (name === 'availability') {
    return [50, 60, 99.5, 99.500000001, 99.9, 99.95, 99.999999999];
  }
  return name === 'reach'
    ? [1, 2, 3]
    : [1, 2, 5, 6, 10, 11, 60, 61, 300, 3_600, 14_401, 150_001, 999_999_999];
}

function textOf(name: ScaleName, amount: number): string {
  if (name === 'availability') {
    return amount.toFixed(9);
  }
  return name === 'reach'
    ? ['eu', 'us', 'as'].slice(0, amount).join()
    : `${amount}${scales[name].unit === 'seconds' ? 's' : ''}`;
}

describe('layoutScale', () => {
  it('places amounts by their ratio, availability by its downtime', () => {
    const { bands, borders, marker } = layoutScale(scales.availability, 99.9);
    expect(bands.map(({ rung }) => rung)).toEqual([2, 3, 6]);
    expect(borders.map(({ border }) => border.amount)).toEqual([99.5, 99.95]);
    // 0.5 % of downtime, 0.1 % and 0.05 %, with a factor of two on either side.
    const widest = Math.log(40);
    expect(borders[0].left).toBeCloseTo((100 * Math.log(2)) / widest, 9);
    expect(marker).toBeCloseTo((100 * Math.log(10)) / widest, 9);
    expect(borders[1].left).toBeCloseTo((100 * Math.log(20)) / widest, 9);
  });

  it('draws the short durations on the tight side, down to none at all', () => {
    const { borders } = layoutScale(scales['rpo.region'], 0);
    expect(borders.map(({ border }) => border.amount)).toEqual([3600, 60]);
    expect(borders[0].left).toBeLessThan(borders[1].left);
    expect(rungsAt(scales['rpo.region'], 0)).toEqual([6]);
    expect(layoutScale(scales['rpo.region'], 0).marker).toBeLessThan(100);
  });

  it('copes with a border at nothing at all', () => {
    const scale: Scale = {
      unit: 'seconds',
      bands: [{ rung: 3, above: 0 }, { rung: 6 }],
    };
    expect(rungsAt(scale, 0)).toContain(6);
    expect(rungsAt(scale, 5)).toEqual([3]);
  });

  it('is one band where one rung is enough for everything', () => {
    expect(layoutScale(scales['rto.node'], 1)).toEqual({
      bands: [{ rung: 2, left: 0, width: 100 }],
      borders: [],
      marker: 50,
    });
    expect(layoutScale(scales['rpo.node'], 0).bands).toHaveLength(1);
  });

  it('leaves out the label of a border that is next to another', () => {
    const scale: Scale = {
      unit: 'pods',
      bands: [
        { rung: 1, atMost: 10 },
        { rung: 2, atMost: 11 },
        { rung: 3, atMost: 100_000 },
        { rung: 5 },
      ],
    };
    expect(
      layoutScale(scale, 50).borders.map(({ labelled }) => labelled),
    ).toEqual([true, false, true]);
  });

  it.each(ownScales)(
    'marks an amount in the band of the rung it calls for: %s',
    name => {
      for (const amount of amountsOf(name)) {
        const [demand] = assessEntity(
          component({ [name]: textOf(name, amount) }),
        ).demands;
        const [measured] = measuresOf(demand, defaultThresholds);
        expect(measured.amount).toBe(amount);
        expect(rungsAt(measured.scale, amount)).toContain(demand.rung);
        expect(nextBorder(measured.scale, amount)).toEqual(demand.next);

        const { bands, marker } = layoutScale(measured.scale, amount);
        const width = bands.reduce((sum, band) => sum + band.width, 0);
        expect(width).toBeCloseTo(100, 9);
        expect(marker).toBeGreaterThan(0);
        expect(marker).toBeLessThan(100);
      }
    },
  );

  it.each([
    ['5..9', 9, 1.8, 1],
    ['1..2', 2, 2, 3],
    ['1..9', 9, 9, 3],
    ['60..400', 400, 400 / 60, 3],
  ])('measures the range %s twice', (pods, peak, ratio, rung) => {
    const [demand] = assessEntity(component({ pods })).demands;
    const measures = measuresOf(demand, defaultThresholds);
    expect(measures.map(({ amount }) => amount)).toEqual([peak, ratio]);
    expect(demand.rung).toBe(rung);
    expect(
      measures.flatMap(({ scale, amount }) => rungsAt(scale, amount)),
    ).toContain(rung);
  });
});

describe('distanceTo', () => {
  it('is the log of how many times an amount would have to move', () => {
    const border = (amount: number) =>
      ({ relation: 'above', amount, unit: 'percent', rung: 6 } as const);
    expect(Math.exp(distanceTo(border(99.95), 99.9))).toBeCloseTo(2, 9);
    expect(distanceTo(border(99.95), 99.95)).toBe(0);
    const [teams] = bordersOf(scales.teams);
    expect(Math.exp(distanceTo(teams, 2))).toBeCloseTo(2.5);
    const [, minute] = bordersOf(scales.rpo);
    expect(distanceTo({ ...minute, amount: 0 }, 60)).toBe(Infinity);
  });
});
