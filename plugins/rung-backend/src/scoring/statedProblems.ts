import { Entity } from '@backstage/catalog-model';
import {
  AssessmentPolicy,
  Problem,
  shortened,
} from '@rung/backstage-plugin-rung-common';
import { StatedProblem } from '@rung/backstage-plugin-rung-common/wire';
import { unknownAnnotations } from '@rung/backstage-plugin-rung-node';

/** More of them are no more help to those who mend them one by one. */
const MOST_OF_A_TYPE = 25;

type Unknown = Extract<StatedProblem, { type: 'name' }>;

/** The annotations of an entity that nobody reads; nothing where all are read. */
export function unknownNames(
  entity: Entity,
  policy: AssessmentPolicy,
): Unknown[] | undefined {
  const unknown = unknownAnnotations(entity.metadata.annotations, policy);
  return unknown.length === 0
    ? undefined
    : unknown.slice(0, MOST_OF_A_TYPE).map(({ name, value, meant }) => ({
        type: 'name',
        annotation: shortened(name),
        value: shortened(String(value)),
        meant,
      }));
}

/** The problems of an assessment that its entity has stated itself. */
export function unreadableValues(
  problems: readonly Problem[],
  entityRef: string,
): StatedProblem[] {
  return problems
    .filter(({ source }) => source.entityRef === entityRef)
    .slice(0, MOST_OF_A_TYPE)
    .map(({ source, value, key, reason, limit, choices, meant }) => ({
      type: 'value',
      annotation: source.annotation ?? key,
      value,
      problem: { key, reason, limit, choices, meant },
    }));
}
