import { useEntity } from '@backstage/plugin-catalog-react';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { statedOn } from '../statedRequirements';
import { ownRequirements } from './ownRequirements';
import { useRungLinks } from './useRungLinks';
import { useTemplateLink } from './useTemplateLink';

/**
 * Where the requirements of the entity whose page it is are stated or changed:
 * the template with what the entity states now, readable or not, otherwise the
 * calculator. Undefined where the portal has neither.
 */
export function useRequirementsLink(
  assessment: Assessment,
): { to: string; type: 'template' | 'calculator' } | undefined {
  const { entityRef } = assessment;
  const { entity } = useEntity();
  const template = useTemplateLink()({
    entity: entityRef,
    requirements: statedOn(entity),
  });
  const calculator = useRungLinks().calculator({
    requirements: ownRequirements(assessment),
    entityRef,
  });

  if (template) {
    return { to: template, type: 'template' };
  }
  return calculator ? { to: calculator, type: 'calculator' } : undefined;
}
