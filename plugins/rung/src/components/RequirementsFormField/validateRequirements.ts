import { ApiHolder } from '@backstage/core-plugin-api';
import { statedRequirementsOf } from '../../statedRequirements';
import { rungFormTranslationRef } from '../../translation/rungFormTranslationRef';
import {
  policyInForce,
  textsOf,
  unreadableStatements,
} from '../formValidation';

/**
 * Says how many values cannot be read. What is wrong with each of them, and what to
 * write instead, is said at its field.
 */
export async function validateRequirements(
  value: unknown,
  field: { addError(message: string): void },
  { apiHolder }: { apiHolder: ApiHolder },
): Promise<void> {
  const t = textsOf(apiHolder, rungFormTranslationRef);
  const stated = statedRequirementsOf(value);

  // The scaffolder makes an empty object of what is required and left out.
  if (value && Object.keys(stated).length === 0) {
    field.addError(t('field.empty'));
  }
  const policy = await policyInForce(apiHolder);
  const { length: count } = unreadableStatements(stated, policy, new Date());
  if (count > 0) {
    field.addError(t('field.unreadable', { count }));
  }
}
