import { parseEntityRef } from '@backstage/catalog-model';
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { ExerciseId } from '@rung/backstage-plugin-rung-common';
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

/** The path of the form of a template that the portal's config names. */
function useConfiguredTemplate(
  key: `rung.${'requirements' | 'exercise'}Template`,
): ((start: object) => string) | undefined {
  const written = useApi(configApiRef).getOptional(key);
  const template = useOptionalRouteRef(templateRouteRef);
  const params =
    typeof written === 'string' ? templateNamed(written) : undefined;
  return template && params
    ? start =>
        `${template(params)}?${new URLSearchParams({
          formData: JSON.stringify(start),
        })}`
    : undefined;
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
  const template = useConfiguredTemplate('rung.requirementsTemplate');
  return (start, at) => template && `${template(start)}${at ? `#${at}` : ''}`;
}

/**
 * The path of the template that records an exercise, with its form filled in.
 * Undefined where the portal names none or has no scaffolder.
 */
export function useExerciseTemplateLink(): (start: {
  entity: string;
  exercise?: ExerciseId;
}) => string | undefined {
  const template = useConfiguredTemplate('rung.exerciseTemplate');
  return start => template?.(start);
}
