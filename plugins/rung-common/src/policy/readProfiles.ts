import { InputError } from '@backstage/errors';
import { requirementKind } from '../requirements/kinds';
import { parseRequirement } from '../requirements/parseRequirement';
import { RequirementKey, requirementKeys } from '../requirements/types';
import { whatToWrite } from '../requirements/whatToWrite';
import { checkKnown } from './checkKnown';
import { AssessmentPolicyInput } from './types';

/**
 * The values of a profile as annotations would state them.
 *
 * @public
 */
export type Profile = ReadonlyMap<RequirementKey, string>;

/** @throws InputError that names the first value which cannot be read. */
export function readProfiles(
  input: AssessmentPolicyInput['profiles'] = {},
): Map<string, Profile> {
  return new Map(
    Object.entries(input).map(([name, values]) => [
      name.toLowerCase(),
      new Map(
        Object.entries(values).map(([key, text]) => {
          const at = `rung.profiles.${name}.${key}`;
          checkKnown(key, requirementKeys, { at, what: 'a requirement' });
          const parsed = parseRequirement(key, String(text));
          if ('reason' in parsed) {
            throw new InputError(
              `${at} is ${JSON.stringify(text)}, which ${
                parsed.reason
              }; write ${whatToWrite(
                requirementKind(key).expected,
                parsed.meant,
              )}`,
            );
          }
          return [key, String(text)] as const;
        }),
      ),
    ]),
  );
}
