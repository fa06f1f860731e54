import { InputError } from '@backstage/errors';
import {
  Assessment,
  describeStepDown,
  enumerate,
  rungDefinition,
} from '@rung/backstage-plugin-rung-common';
import { describeClimb, describeDemand } from './describe';

/** The rungs that a template is made for. */
export interface Bounds {
  atLeast?: number;
  atMost?: number;
}

/**
 * Makes sure that a verdict lies within the rungs that a template is made for.
 *
 * @throws InputError that names the numbers behind the verdict and what would
 * have to change, if it lies outside, or if the bounds exclude each other
 */
export function checkBounds(
  assessment: Assessment,
  { atLeast, atMost }: Bounds,
): void {
  const { rung } = assessment;
  if (atLeast !== undefined && atMost !== undefined && atLeast > atMost) {
    throw new InputError(
      `atLeast is ${atLeast} and atMost is ${atMost}: no rung is both. Write an atLeast that is not above atMost.`,
    );
  }
  if (atLeast !== undefined && rung === undefined) {
    throw new InputError(
      sentences(
        `This step asks for rung ${atLeast} or above, and no rung can be derived: nothing that counts is stated.`,
        `State ${enumerate(assessment.missing)}.`,
        unreadable(assessment),
      ),
    );
  }
  if (atLeast !== undefined && rung !== undefined && rung < atLeast) {
    throw new InputError(tooLow(assessment, rung, atLeast));
  }
  if (atMost !== undefined && rung !== undefined && rung > atMost) {
    throw new InputError(tooHigh(assessment, rung, atMost));
  }
}

type Rung = NonNullable<Assessment['rung']>;

function tooLow(assessment: Assessment, rung: Rung, atLeast: number): string {
  const { climb, demands, missing } = assessment;
  const forcing = demands.filter(demand => demand.forcing).map(describeDemand);
  return sentences(
    `This step asks for rung ${atLeast} or above, and rung ${rung} is enough: ${
      rungDefinition(rung).name
    }.`,
    forcing.length > 0
      ? `What calls for it: ${enumerate(forcing)}.`
      : 'Nothing stated asks for more.',
    climb && describeClimb(climb),
    missing.length > 0 && `Not stated: ${enumerate(missing)}.`,
    unreadable(assessment),
  );
}

function tooHigh(
  { demands, relax }: Assessment,
  rung: Rung,
  atMost: number,
): string {
  const tooMuch = demands
    .filter(demand => demand.rung > atMost && !demand.ignored)
    .map(describeDemand);
  return sentences(
    `This step allows rung ${atMost} at most, and rung ${rung} is needed: ${
      rungDefinition(rung).name
    }.`,
    `More is asked for by ${enumerate(tooMuch)}.`,
    relax && describeStepDown(relax),
    relax &&
      relax.rung > atMost &&
      `That is still above rung ${atMost}, so more has to give way.`,
  );
}

function unreadable({ unreadable: numbers }: Assessment): string | undefined {
  return numbers.length > 0
    ? `Stated, but unreadable: ${enumerate(numbers)}.`
    : undefined;
}

function sentences(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}
