import { CustomFieldValidator } from '@backstage/plugin-scaffolder-react';
import { profileProblem } from '../formValidation';

/** Names a profile that the portal does not have, and those that it has. */
export const validateProfile: CustomFieldValidator<string> = async (
  value,
  field,
  { apiHolder },
) => {
  const problem = await profileProblem(value, apiHolder);
  if (problem) {
    field.addError(problem);
  }
};
