import { parseEntityRef } from '@backstage/catalog-model';
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { StatedRequirements, StatementKey } from '../statedRequirements';
import { templateRouteRef } from '../routes';
import { useOptionalRouteRef } from './useOptionalRouteRef';

/** The parameters of the template that the portal's config names. */
interface TemplateStart {
  /** The ref of the entity whose requirements they are. */
  entity: string;
  /** What the form begins with, over what the entity states now. */
  requirements?: StatedRequirements;
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
  /** What the form opens at, such as `built` or `accept.single-zone`. */
  at?: 'built' | StatementKey,
) => string | undefined {
  const written = useApi(configApiRef).getOptional('rung.requirementsTemplate');
  const template = useOptionalRouteRef(templateRouteRef);
  const params =
    typeof written === 'string' ? templateNamed(written) : undefined;

  return (start, at) =>
    template && params
      ? `${template(params)}?${new URLSearchParams({
          formData: JSON.stringify(start),
        })}${at ? `#${at}` : ''}`
      : undefined;
}
