import { Assessment } from '@rung/backstage-plugin-rung-common';

type Source = Assessment['demands'][number]['source'];

/** The other entities that an assessment names. */
export function namedEntities(assessment: Assessment): string[] {
  const { demands, problems, entityRef } = assessment;
  const refs = [...demands, ...problems].map(({ source }) => source.entityRef);
  return [...new Set(refs)].filter(
    (ref): ref is string => ref !== undefined && ref !== entityRef,
  );
}

/**
 * The same assessment without the names of the entities that a reader may not
 * see. The verdict is the same for everybody; only the names are withheld.
 */
export function withholdNames(
  assessment: Assessment,
  hidden: ReadonlySet<string>,
): Assessment {
  const withhold = <T extends { source: Source }>(item: T): T => {
    const { entityRef, ...source } = item.source;
    return entityRef && hidden.has(entityRef) ? { ...item, source } : item;
  };
  return {
    ...assessment,
    demands: assessment.demands.map(withhold),
    problems: assessment.problems.map(withhold),
  };
}
