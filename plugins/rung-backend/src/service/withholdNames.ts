import { Assessment } from '@rung/backstage-plugin-rung-common';

type Source = Assessment['demands'][number]['source'];

/**
 * The same assessment without the names of the entities that a reader may not
 * see. The verdict is the same for everybody; only the names are withheld.
 */
export function withholdNames(
  assessment: Assessment,
  isVisible: (entityRef: string) => boolean,
): Assessment {
  const withholdRef = <T extends { entityRef?: string }>(item: T): T => {
    const { entityRef, ...others } = item;
    return entityRef === undefined || isVisible(entityRef)
      ? item
      : (others as T);
  };
  const withhold = <T extends { source: Source }>(item: T): T => ({
    ...item,
    source: withholdRef(item.source),
  });
  return {
    ...assessment,
    demands: assessment.demands.map(withhold),
    problems: assessment.problems.map(withhold),
    findings: assessment.findings.map(({ related, ...finding }) =>
      related ? { ...finding, related: related.map(withholdRef) } : finding,
    ),
  };
}
