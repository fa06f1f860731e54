import { LiveAssessment } from '@rung/backstage-plugin-rung-common';

type Source = LiveAssessment['demands'][number]['source'];

/**
 * The same assessment without the names of the entities that a reader may not
 * see. The verdict is the same for everybody; only the names are withheld.
 */
export function withholdNames(
  assessment: LiveAssessment,
  isVisible: (entityRef: string) => boolean,
): LiveAssessment {
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
    dependencies: assessment.dependencies?.map(withholdRef),
  };
}
