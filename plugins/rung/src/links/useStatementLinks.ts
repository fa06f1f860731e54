import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { BuiltKey, FindingId } from '@rung/backstage-plugin-rung-common';
import { useTemplateLink } from './useTemplateLink';

/**
 * Where the acceptance of a finding of the entity whose page it is can be stated:
 * the template, opened at it, with its reason and its end to fill in. Undefined
 * where the portal has no template for it.
 */
export function useAcceptLink(): (findingId: string) => string | undefined {
  const { entity } = useEntity();
  const templateLink = useTemplateLink();
  // The template lists what it knows itself, whatever is asked for.
  return findingId =>
    templateLink(
      { entity: stringifyEntityRef(entity) },
      `accept.${findingId as FindingId}`,
    );
}

/**
 * Where it can be declared what is built of the entity whose page it is: the
 * template, opened at one fact or at all of them. Undefined where the portal has
 * no template for it.
 */
export function useDeclareLink(factKey?: BuiltKey): string | undefined {
  const { entity } = useEntity();
  return useTemplateLink()(
    { entity: stringifyEntityRef(entity) },
    factKey ? `built.${factKey}` : 'built',
  );
}
