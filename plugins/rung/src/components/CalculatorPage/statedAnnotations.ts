import {
  Assessment,
  AssessmentPolicy,
  renderAnnotations,
} from '@rung/backstage-plugin-rung-common';
import { Calculation } from './calculation';

/**
 * What is calculated, as lines for the `catalog-info.yaml` of an entity. Empty where
 * nothing is stated; what cannot be read is left out.
 */
export function statedAnnotations(
  { demands }: Assessment,
  calculation: Calculation,
  policy: AssessmentPolicy,
): string {
  const stated = demands.flatMap(({ key, value, guess, source }) =>
    source.type === 'entity' && value.type !== 'withheld'
      ? { key, value, guess }
      : [],
  );
  const name = calculation.profile.toLowerCase();
  const profile = policy.profile(name) ? name : undefined;
  return stated.length === 0 && profile === undefined
    ? ''
    : renderAnnotations(stated, { profile });
}
