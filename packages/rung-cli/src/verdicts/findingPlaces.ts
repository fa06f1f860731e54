import { Entity } from '@backstage/catalog-model';
import {
  annotationOf,
  Assessment,
  Finding,
  findingDefinition,
} from '@rung/backstage-plugin-rung-common';

/** The requirements that the sentences of a finding name. */
function keysNamed({ parameters = {} }: Finding): string[] {
  return Object.values(parameters).flatMap(parameter => {
    switch (parameter.type) {
      case 'keys':
        return parameter.keys;
      case 'stated':
        return parameter.stated.map(({ key }) => key);
      default:
        return [];
    }
  });
}

/**
 * The annotation of an entity that a finding is about; undefined where it is
 * about the entity as a whole, or about what it inherits.
 */
export function annotationOfFinding(
  finding: Finding,
  entity: Entity,
  assessment: Assessment,
): string | undefined {
  const { about = [] } = findingDefinition(finding.id) ?? {};
  return [...about, ...keysNamed(finding)]
    .map(key => annotationStating(key, entity, assessment))
    .find(annotation => annotation !== undefined);
}

/** The annotation of an entity that states a requirement or fact itself. */
export function annotationStating(
  key: string,
  entity: Entity,
  { demands }: Assessment,
): string | undefined {
  const demand = demands.find(stated => stated.key === key);
  if (demand) {
    const { type, annotation } = demand.source;
    return type === 'entity' ? annotation : undefined;
  }
  const annotation = annotationOf(key);
  return Object.hasOwn(entity.metadata.annotations ?? {}, annotation)
    ? annotation
    : undefined;
}
