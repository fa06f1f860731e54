import { LiveAssessment } from '@rung/backstage-plugin-rung-common/wire';

/**
 * The other entities that an assessment names: where a number was inherited
 * from, the cluster on which teams were counted, what it depends on.
 */
export function namedEntities(assessment: LiveAssessment): string[] {
  const { demands, problems, findings, dependencies, entityRef } = assessment;
  const refs = [
    ...[...demands, ...problems].map(({ source }) => source.entityRef),
    ...findings.flatMap(({ related = [] }) =>
      related.map(entity => entity.entityRef),
    ),
    ...(dependencies ?? []).map(entity => entity.entityRef),
  ];
  return [...new Set(refs)].filter(
    (ref): ref is string => ref !== undefined && ref !== entityRef,
  );
}
