import {
  assessEntity,
  defaultThresholds,
  RungNumber,
  Scale,
  ScaleName,
} from '@rung/backstage-plugin-rung-common';
import { component } from '../../../__testUtils__/entities';
import { layoutScale } from './scaleLayout';

const { scales } = defaultThresholds;

/** The rungs of the bands that a marker lies in, both on a threshold. */
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

/** The thresholds that are published, and amounts on either side of them. */
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
    const { bands, thresholds, marker } = layoutScale(
      scales.availability,
      99.9,
    );
    expect(bands.map(({ rung }) => rung)).toEqual([2, 3, 6]);
    expect(thresholds.map(({ threshold }) => threshold.amount)).toEqual([
      99.5, 99.95,
    ]);
    // 0.5 % of downtime, 0.1 % and 0.05 %, with a factor of two on either side.
    const widest = Math.log(40);
    expect(thresholds[0].left).toBeCloseTo((100 * Math.log(2)) / widest, 9);
    expect(marker).toBeCloseTo((100 * Math.log(10)) / widest, 9);
    expect(thresholds[1].left).toBeCloseTo((100 * Math.log(20)) / widest, 9);
  });

  it('draws the short durations on the tight side, down to none at all', () => {
    const { thresholds } = layoutScale(scales['rpo.region'], 0);
    expect(thresholds.map(({ threshold }) => threshold.amount)).toEqual([
      3600, 60,
    ]);
    expect(thresholds[0].left).toBeLessThan(thresholds[1].left);
    expect(rungsAt(scales['rpo.region'], 0)).toEqual([6]);
    expect(layoutScale(scales['rpo.region'], 0).marker).toBeLessThan(100);
  });

  it('copes with a threshold at nothing at all', () => {
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
      thresholds: [],
      marker: 50,
    });
    expect(layoutScale(scales['rpo.node'], 0).bands).toHaveLength(1);
  });

  it('leaves out the label of a threshold that is next to another', () => {
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
      layoutScale(scale, 50).thresholds.map(({ labelled }) => labelled),
    ).toEqual([true, false, true]);
  });

  it.each(ownScales)(
    'marks an amount in the band of the rung it calls for: %s',
    name => {
      for (const amount of amountsOf(name)) {
        const [demand] = assessEntity(
          component({ [name]: textOf(name, amount) }),
        ).demands;
        expect(rungsAt(scales[name], amount)).toContain(demand.rung);

        const { bands, marker } = layoutScale(scales[name], amount);
        const width = bands.reduce((sum, band) => sum + band.width, 0);
        expect(width).toBeCloseTo(100, 9);
        expect(marker).toBeGreaterThan(0);
        expect(marker).toBeLessThan(100);
      }
    },
  );
});

it('draws what was measured on the side of a value that it lies on, and changes no band', () => {
  const scale = scales['rto.zone'];
  const sides = (stated: number, measured: number) => {
    const layout = layoutScale(scale, stated, measured);
    expect(layout.bands.map(({ rung }) => rung)).toEqual(
      scale.bands.map(({ rung }) => rung),
    );
    expect(layout.measured).toBeGreaterThan(0);
    expect(layout.measured).toBeLessThan(100);
    return Math.sign(layout.measured! - layout.marker);
  };
  // The tightest is on the right.
  expect(sides(300, 720)).toBe(-1);
  expect(sides(300, 300)).toBe(0);
  expect(sides(300, 120)).toBe(1);
  expect(sides(300, 0)).toBe(1);
  expect(layoutScale(scale, 300).measured).toBeUndefined();
});
