import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  BuiltKey,
  ExerciseId,
  exerciseIds,
  Finding,
  FindingId,
} from '@rung/backstage-plugin-rung-common';
import { useExerciseTemplateLink, useTemplateLink } from './useTemplateLink';

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

/** What a finding says of exercises, by its id. */
const exerciseOfFinding: Readonly<Record<string, ExerciseId | undefined>> = {
  'failover-untested': 'failover',
  'zone-loss-untested': 'zone-loss',
};

/** The exercise that would close a finding, if one would. */
function exerciseFor({
  id,
  parameters = {},
}: Pick<Finding, 'id' | 'parameters'>): ExerciseId | undefined {
  const { measured } = parameters;
  return id === 'recovery-missed-target' && measured?.type === 'facts'
    ? exerciseIds.find(exercise =>
        measured.facts.some(({ key }) => key.startsWith(exercise)),
      )
    : exerciseOfFinding[id];
}

/**
 * Where an exercise of the entity whose page it is can be recorded: one that closes
 * a finding, or any. Undefined where none would close the finding, and where the
 * portal has no template for it.
 */
export function useExerciseLink(): (
  finding?: Pick<Finding, 'id' | 'parameters'>,
) => string | undefined {
  const { entity } = useEntity();
  const templateLink = useExerciseTemplateLink();
  return finding => {
    const exercise = finding && exerciseFor(finding);
    return finding && !exercise
      ? undefined
      : templateLink({ entity: stringifyEntityRef(entity), exercise });
  };
}
