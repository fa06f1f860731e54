import { Assessment } from '@rung/backstage-plugin-rung-common';
import { useRungLinks } from './useRungLinks';
import { useTemplateLink } from './useTemplateLink';

/**
 * Where the requirements of an entity are stated or changed: the template, which
 * begins with what the entity states now, otherwise the calculator. Undefined
 * where the portal has neither.
 */
export function useRequirementsLink(
  assessment: Assessment,
): { to: string; type: 'template' | 'calculator' } | undefined {
  const { entityRef } = assessment;
  const template = useTemplateLink()({ entity: entityRef });
  // It begins with what the entity states, inherits and has.
  const calculator = useRungLinks().calculator({ entityRef });

  if (template) {
    return { to: template, type: 'template' };
  }
  return calculator ? { to: calculator, type: 'calculator' } : undefined;
}
