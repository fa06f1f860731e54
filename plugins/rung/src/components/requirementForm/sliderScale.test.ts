import {
  thresholdsOf,
  defaultThresholds,
  formatValue,
  lowestRung,
  readRequirement,
  RequirementKey,
  requirementInput,
  requirementKeys,
  Scale,
  ScaleName,
  scalesOf,
  Thresholds,
} from '@rung/backstage-plugin-rung-common';
import { requirementGroups } from './requirementGroups';
import {
  amountAt,
  amountToward,
  positionOf,
  SLIDER_END,
  sliderScale,
} from './sliderScale';
import { sliderSegments } from './sliderSegments';
import { joinGuess, splitGuess } from './statedText';

function withScale(name: ScaleName, scale: Scale): Thresholds {
  const { scales, choices } = defaultThresholds;
  return { choices, scales: { ...scales, [name]: scale } };
}

function scalesWithThresholds(key: RequirementKey): [string, Scale][] {
  return scalesOf(key, defaultThresholds)
    .filter(scale => thresholdsOf(scale).length > 0)
    .map(scale => [`${key} in ${scale.unit}`, scale]);
}

const unusual: Thresholds[] = [
  withScale('availability', {
    unit: 'percent',
    bands: [{ rung: 1, atMost: 50 }, { rung: 3, below: 99.93 }, { rung: 6 }],
  }),
  withScale('rto', {
    unit: 'seconds',
    bands: [
      { rung: 2, atLeast: 30 * 86_400 },
      { rung: 3, above: 90 },
      { rung: 6 },
    ],
  }),
  withScale('rpo', {
    unit: 'seconds',
    bands: [{ rung: 3, above: 0 }, { rung: 6 }],
  }),
  withScale('pods', {
    unit: 'pods',
    bands: [{ rung: 1, below: 7 }, { rung: 3, atMost: 9_999_999 }, { rung: 5 }],
  }),
  withScale('teams', {
    unit: 'teams',
    bands: [{ rung: 1, atMost: 1 }, { rung: 4 }],
  }),
];

const cases = [defaultThresholds, ...unusual].flatMap(thresholds =>
  (Object.keys(thresholds.scales) as ScaleName[])
    .filter((name): name is ScaleName & RequirementKey =>
      requirementKeys.some(key => key === name),
    )
    .filter(name => thresholdsOf(thresholds.scales[name]).length > 0)
    .filter(name => 'unit' in requirementInput(name))
    .map(name => ({ name, thresholds, scale: thresholds.scales[name] })),
);

function sliderOf(name: RequirementKey, scale: Scale) {
  const input = requirementInput(name);
  return sliderScale(scale, 'zero' in input && input.zero);
}

describe.each(cases)('the slider of $name', ({ name, thresholds, scale }) => {
  const slider = sliderOf(name, scale);

  it('gives values that an annotation can state, and that mean the same', () => {
    for (const amount of slider.stops) {
      const text = formatValue({ type: 'quantity', amount, unit: scale.unit });
      expect(readRequirement(name, text)).toEqual({
        value: { type: 'quantity', amount, unit: scale.unit },
        guess: false,
      });
    }
  });

  it('reaches every band, and asks for more the further it is moved', () => {
    const { unit } = scale;
    const reached = slider.stops.map(amount =>
      lowestRung(name, { type: 'quantity', amount, unit }, thresholds),
    );
    const positions = slider.stops.map(stop => positionOf(stop, slider));
    expect(reached).toEqual([...reached].sort());
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
    expect(new Set(reached)).toEqual(
      new Set(scale.bands.map(({ rung }) => rung)),
    );
  });

  it('gets from one end to the other by keys, and stays there', () => {
    let amount = slider.stops[0];
    for (let steps = 0; steps < slider.stops.length; steps++) {
      const from = positionOf(amount, slider);
      amount = amountToward(from + 1, from, slider);
    }
    expect(positionOf(amount, slider)).toBe(SLIDER_END);
    expect(amountToward(0, SLIDER_END, slider)).toBe(slider.stops[0]);
    expect(amountToward(0, 0, slider)).toBe(slider.stops[0]);
  });
});

describe('a slider', () => {
  const slider = sliderOf(
    'availability',
    defaultThresholds.scales.availability,
  );

  it('lies on the scale that the domain measures on', () => {
    const gap = (one: number, other: number) =>
      positionOf(other, slider) - positionOf(one, slider);
    expect(gap(99, 99.9)).toBeCloseTo(gap(99.9, 99.99), -1);
  });

  it('is dragged to the nearest value that a person would write', () => {
    expect(amountAt(positionOf(99.94, slider) + 3, slider)).toBe(99.95);
    expect(amountAt(-20, slider)).toBe(slider.stops[0]);
  });

  it('goes by keys from a typed value to the next one in that direction', () => {
    const from = positionOf(99.93, slider);
    expect(amountToward(from + 1, from, slider)).toBe(99.95);
    expect(amountToward(from - 1, from, slider)).toBe(99.9);
    expect(amountToward(from + 300, from, slider)).toBeGreaterThan(99.98);
  });

  it('puts what lies beyond its ends there', () => {
    expect(positionOf(3, slider)).toBe(0);
    expect(positionOf(99.999999, slider)).toBe(SLIDER_END);
  });
});

describe('the segments of a slider', () => {
  it.each(requirementKeys.flatMap(key => scalesWithThresholds(key)))(
    'cover it without a gap, and meet at the values of the axis: %s',
    (_, scale) => {
      const slider = sliderScale(scale, false);
      const { segments, values } = sliderSegments(scale, slider);
      expect(segments.map(({ rung }) => rung)).toEqual(
        scale.bands.map(({ rung }) => rung),
      );
      const ends = segments.map(({ left, width }) => left + width);
      expect(segments[0].left).toBe(0);
      expect(ends[ends.length - 1]).toBeCloseTo(100);
      values.forEach(({ position }, index) => {
        expect(ends[index]).toBeCloseTo((100 * position) / SLIDER_END);
        expect(segments[index + 1].left).toBeCloseTo(ends[index]);
      });
      expect(values[0].labelled).toBe(true);
    },
  );
});

describe('a form of requirements', () => {
  it('has every requirement once', () => {
    const keys = requirementGroups.flatMap(({ keys: own, folded = [] }) => [
      ...own,
      ...folded.flatMap(({ keys: more }) => more),
    ]);
    expect(keys.sort()).toEqual([...requirementKeys].sort());
  });

  it.each([
    ['15m', '15m', false],
    ['15m?', '15m', true],
    [' 15m ? ', ' 15m', true],
    ['?', '', true],
    ['a??', 'a?', true],
  ])('takes %j apart', (written, text, guess) => {
    expect(splitGuess(written)).toEqual({ text, guess });
  });

  it('puts a guess together, and makes none of nothing', () => {
    expect(joinGuess({ text: '15m ', guess: true })).toBe('15m?');
    expect(joinGuess({ text: '15m ', guess: false })).toBe('15m ');
    expect(joinGuess({ text: ' ', guess: true })).toBe(' ');
  });
});
