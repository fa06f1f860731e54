import { parseEntityRef } from '@backstage/catalog-model';
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { StatedRequirements } from '../statedRequirements';
import { templateRouteRef } from '../routes';
import { useOptionalRouteRef } from './useOptionalRouteRef';

/** The parameters of the template that the portal's config names. */
interface TemplateStart {
  /** The ref of the entity whose requirements they are. */
  entity: string;
  requirements: StatedRequirements;
}

function templateNamed(written: string) {
  try {
    const { namespace, name } = parseEntityRef(written, {
      defaultKind: 'template',
      defaultNamespace: 'default',
    });
    return { namespace, templateName: name };
  } catch {
    // Nobody who reads the card could mend it, and the calculator is at hand.
    return undefined;
  }
}

/**
 * The path of the template that writes requirements down, with its form filled
 * in. Undefined where the portal names none or has no scaffolder.
 */
export function useTemplateLink(): (
  start: TemplateStart,
) => string | undefined {
  const written = useApi(configApiRef).getOptional('rung.requirementsTemplate');
  const template = useOptionalRouteRef(templateRouteRef);
  const params =
    typeof written === 'string' ? templateNamed(written) : undefined;

  return start =>
    template && params
      ? `${template(params)}?${new URLSearchParams({
          formData: JSON.stringify(start),
        })}`
      : undefined;
}
