import { InputError } from '@backstage/errors';
import { readRequirement } from '../requirements/readRequirement';
import { RequirementKey, requirementKeys } from '../requirements/kinds';
import { problemText } from '../wording/problemText';
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
          const read = readRequirement(key, String(text));
          if ('reason' in read) {
            const { what, advice } = problemText({ key, ...read });
            throw new InputError(
              `${at} is ${JSON.stringify(text)}. ${what} ${advice}`,
            );
          }
          return [key, String(text)] as const;
        }),
      ),
    ]),
  );
}
