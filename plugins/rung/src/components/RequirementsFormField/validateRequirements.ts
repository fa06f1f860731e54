import { ApiHolder } from '@backstage/core-plugin-api';
import {
  readRequirement,
  requirementKeys,
} from '@rung/backstage-plugin-rung-common';
import { statedRequirementsOf } from '../../statedRequirements';
import { profileProblem, textsOf } from '../formValidation';
import { problemText } from '../verdict';

/** Names each value that cannot be read, and what to write instead. */
export async function validateRequirements(
  value: unknown,
  field: { addError(message: string): void },
  { apiHolder }: { apiHolder: ApiHolder },
): Promise<void> {
  const t = textsOf(apiHolder);
  const stated = statedRequirementsOf(value);

  // The scaffolder makes an empty object of what is required and left out.
  if (value && Object.keys(stated).length === 0) {
    field.addError(t('field.empty'));
  }
  for (const key of requirementKeys) {
    const text = stated[key] ?? '';
    const read = text.trim() === '' ? undefined : readRequirement(key, text);
    if (read && 'reason' in read) {
      field.addError(
        t('field.problem', {
          name: t(`requirement.name.${key}`),
          value: text,
          ...problemText({ key, ...read }, t),
        }),
      );
    }
  }
  const problem = await profileProblem(stated.profile, apiHolder);
  if (problem) {
    field.addError(problem);
  }
}
