import { InputError } from '@backstage/errors';
import { duration } from '../requirements/grammar/duration';
import { percentage } from '../requirements/grammar/percentage';
import { Band, Scale, ScaleName, Unit } from '../thresholds/types';
import { BandInput, isRung } from './types';

const bounds = ['atMost', 'below', 'atLeast', 'above'] as const;
type Bound = (typeof bounds)[number];

function amountsOf(unit: Unit): string {
  switch (unit) {
    case 'seconds':
      return 'a number of seconds, or a duration such as 1h30m';
    case 'percent':
      return 'a percentage from 50 and below 100, such as 99.9';
    default:
      return 'a number';
  }
}

function amountOf(value: number | string, unit: Unit, at: string): number {
  // A percentage is checked in either form: 0.999 is a fraction by mistake.
  if (
    typeof value === 'number' &&
    Number.isFinite(value) &&
    unit !== 'percent'
  ) {
    return value;
  }
  const grammar = unit === 'seconds' ? duration({ zero: true }) : percentage;
  const parsed = grammar(String(value).trim());
  if ('reason' in parsed || parsed.value.type !== 'quantity') {
    throw new InputError(
      `${at} is ${JSON.stringify(value)}; write ${amountsOf(unit)}`,
    );
  }
  return parsed.value.amount;
}

/** Whether amounts count as tighter the higher they are; durations do not. */
function isRising({ unit }: Scale): boolean {
  return unit !== 'seconds';
}

function readBand(
  input: BandInput,
  isLast: boolean,
  { at, defaults }: { at: string; defaults: Scale },
): Band {
  const stated = bounds.filter(bound => input[bound] !== undefined);
  const permitted: Bound[] = isRising(defaults)
    ? ['atMost', 'below']
    : ['atLeast', 'above'];
  if (!isRung(input.rung)) {
    throw new InputError(`${at}.rung is ${input.rung}; write a rung, 1 to 6`);
  }
  if (isLast && stated.length > 0) {
    throw new InputError(
      `${at} ends at ${
        input[stated[0]]
      } and nothing covers what lies beyond: a gap; leave out ${
        stated[0]
      } of the last band`,
    );
  }
  if (isLast) {
    return { rung: input.rung };
  }
  const [bound] = stated;
  if (stated.length !== 1 || !permitted.includes(bound)) {
    throw new InputError(
      `${at} needs exactly one bound; write ${permitted.join(' or ')}`,
    );
  }
  const amount = amountOf(input[bound]!, defaults.unit, `${at}.${bound}`);
  return { rung: input.rung, [bound]: amount } as Band;
}

function checkRungs(bands: readonly Band[], at: string, platform: boolean) {
  for (const [index, { rung }] of bands.entries()) {
    if ((rung === 4) !== platform && rung !== 1) {
      throw new InputError(
        `${at}[${index}].rung is ${rung}; write ${
          platform ? '1 or 4' : '1, 2, 3, 5 or 6'
        }`,
      );
    }
    if (index > 0 && rung <= bands[index - 1].rung) {
      throw new InputError(
        `${at}[${index}].rung is ${rung}, not above the ${
          bands[index - 1].rung
        } before it; order the bands from the lowest rung to the highest`,
      );
    }
  }
}

/** Where a band ends, to be ordered: an inclusive end lies after an exclusive one. */
function endOf(band: Band, rising: boolean): [number, number] {
  const [[bound, amount]] = Object.entries(band).filter(
    ([name]) => name !== 'rung',
  );
  const inclusive = bound === 'atMost' || bound === 'atLeast' ? 1 : 0;
  return [rising ? amount : -amount, inclusive];
}

function checkOrder(bands: readonly Band[], at: string, rising: boolean) {
  const ends = bands.slice(0, -1).map(band => endOf(band, rising));
  for (const [index, [amount, inclusive]] of ends.entries()) {
    const [before, beforeInclusive] = ends[index - 1] ?? [-Infinity, 0];
    if (
      amount < before ||
      (amount === before && inclusive <= beforeInclusive)
    ) {
      throw new InputError(
        `${at}[${index}] ends before ${at}[${
          index - 1
        }] does: an overlap; order the bounds from relaxed to tight`,
      );
    }
  }
}

/**
 * Reads a scale from configuration: ordered, covering everything, with neither
 * gap nor overlap.
 *
 * @throws InputError that names the key, and the first gap or overlap.
 */
export function readScale(
  name: ScaleName,
  inputs: readonly BandInput[],
  defaults: Scale,
): Scale {
  const at = `rung.scales.${name}`;
  if (inputs.length === 0) {
    throw new InputError(`${at} has no band and covers nothing: a gap`);
  }
  const bands = inputs.map((input, index) =>
    readBand(input, index === inputs.length - 1, {
      at: `${at}[${index}]`,
      defaults,
    }),
  );
  checkRungs(bands, at, name === 'teams');
  checkOrder(bands, at, isRising(defaults));
  return { unit: defaults.unit, bands };
}
