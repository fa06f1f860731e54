import { InputError } from '@backstage/errors';
import { FindingId, findingIds } from '../findings/rules';
import { checkKnown } from './checkKnown';
import { readDays } from './readDays';
import { AssessmentPolicyInput } from './types';

const settings = ['never', 'longestDays'] as const;

/** What may be accepted, and for how long. */
export interface AcceptancePolicy {
  never: ReadonlySet<string>;
  longestDays: number | undefined;
}

function checkFinding(id: unknown, at: string): asserts id is FindingId {
  if (!findingIds.some(known => known === id)) {
    throw new InputError(
      `${at} is ${JSON.stringify(
        id,
      )}, which is not a finding; write one of ${findingIds.join(', ')}`,
    );
  }
}

/** @throws InputError that names the first key that is wrong. */
export function readAcceptancePolicy(
  input: AssessmentPolicyInput['acceptance'] = {},
): AcceptancePolicy {
  for (const key of Object.keys(input)) {
    checkKnown(key, settings, {
      at: `rung.acceptance.${key}`,
      what: 'a setting',
    });
  }
  const { never = [], longestDays } = input;
  if (!Array.isArray(never)) {
    throw new InputError(
      `rung.acceptance.never is ${JSON.stringify(
        never,
      )}; write a list of findings`,
    );
  }
  for (const [index, id] of never.entries()) {
    checkFinding(id, `rung.acceptance.never[${index}]`);
  }
  return {
    never: new Set(never),
    longestDays:
      longestDays === undefined
        ? undefined
        : readDays(longestDays, 'rung.acceptance.longestDays'),
  };
}
