import { Assessment } from '@rung/backstage-plugin-rung-common';
import { ownRequirements } from './ownRequirements';
import { useRungLinks } from './useRungLinks';

/**
 * The calculator with what the entity states itself. Undefined where the portal
 * has not installed it.
 */
export function useCalculatorLink(assessment: Assessment): string | undefined {
  return useRungLinks().calculator({
    requirements: ownRequirements(assessment),
    entityRef: assessment.entityRef,
  });
}
