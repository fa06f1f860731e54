import { ApiHolder } from '@backstage/core-plugin-api';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { rungApiRef } from '../../api';
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
  const ladder = await apiHolder
    .get(rungApiRef)
    ?.getLadder()
    .catch(() => undefined);
  const policy = ladder && AssessmentPolicy.create(ladder.policy);
  if (!policy || policy.profile(name)) {
    return undefined;
  }
  const t = textsOf(apiHolder);
  const names = policy.profileNames().join(', ');
  return t('field.problem', {
    name: t('form.profile.label'),
    value: written ?? '',
    reason: t('form.profile.unknown'),
    expected: names
      ? t('form.profile.expected', { names })
      : t('form.profile.noneThere'),
  });
}
