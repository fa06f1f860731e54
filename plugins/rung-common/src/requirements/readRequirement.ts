import { requirementKind } from './kinds';
import { whatToWrite } from './whatToWrite';
import { parseRequirement } from './parseRequirement';
import { Problem, RequirementKey, RequirementValue } from './types';

/**
 * Reads what somebody has written for a requirement, as an annotation would
 * state it. What cannot be read comes back with what is wrong with it and what
 * to write instead, each in one sentence.
 *
 * @public
 */
export function readRequirement(
  key: RequirementKey,
  written: string,
):
  | { value: RequirementValue; guess: boolean }
  | Pick<Problem, 'reason' | 'expected'> {
  const parsed = parseRequirement(key, written);
  return 'reason' in parsed
    ? {
        reason: `The value ${parsed.reason}.`,
        expected: `Write ${whatToWrite(
          requirementKind(key).expected,
          parsed.meant,
        )}, or none where there is no such requirement.`,
      }
    : parsed;
}
