import { ApiHolder } from '@backstage/core-plugin-api';
import { nearestWord } from '@rung/backstage-plugin-rung-common';
import { rungTranslationRef } from '../../translation';
import { rungFormTranslationRef } from '../../translation/rungFormTranslationRef';
import { problemText } from '../verdict';
import { policyInForce } from './policyInForce';
import { textsOf } from './textsOf';

/**
 * What is wrong with the name of a profile, and what to write instead. Where
 * the profiles in force cannot be asked for, nothing is: the backend reads the
 * name once more.
 */
export async function profileProblem(
  written: string | undefined,
  apiHolder: ApiHolder,
): Promise<string | undefined> {
  const name = written?.trim().toLowerCase() ?? '';
  if (name === '' || name === 'none') {
    return undefined;
  }
  const policy = await policyInForce(apiHolder);
  if (!policy || policy.profile(name)) {
    return undefined;
  }
  const t = textsOf(apiHolder, rungFormTranslationRef);
  const choices = policy.profileNames();
  return t('field.problem', {
    name: t('form.profile.label'),
    value: written ?? '',
    ...problemText(
      {
        key: 'profile',
        reason: 'unknown-profile',
        choices,
        meant: nearestWord(name, choices),
      },
      textsOf(apiHolder, rungTranslationRef),
    ),
  });
}
