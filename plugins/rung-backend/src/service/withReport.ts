import {
  Assessment,
  AssessmentPolicy,
  LiveAssessment,
  RelatedEntity,
  ReportedAssessment,
} from '@rung/backstage-plugin-rung-common';
import { changeBetween } from '../history';
import { summaryOf } from '../scoring';
import { LiveEntity } from './LiveEntities';

/** The assessment beside what the report knows, if that can be reached. */
export function withReport(
  assessment: Assessment,
  live: LiveEntity,
  policy: AssessmentPolicy,
): LiveAssessment {
  return live.stored === 'unknown'
    ? assessment
    : {
        ...assessment,
        dependencies: relatedOf(live),
        reported: reportedOf(
          live.stored,
          summaryOf(live.record.attributes, assessment, policy),
        ),
      };
}

/**
 * All that it depends on, whether the report knows them or not: that one of
 * them is left out would tell that it is not there.
 */
function relatedOf({ record, surroundings }: LiveEntity): RelatedEntity[] {
  const known = new Map(
    surroundings.dependencies.map(({ entityRef, resilience, availability }) => [
      entityRef,
      { entityRef, resilience, availability },
    ]),
  );
  return [...new Set(record.dependsOn)]
    .sort()
    .map(entityRef => known.get(entityRef) ?? { entityRef });
}

/** Whether lists and reports hold the same verdict. */
function reportedOf(
  stored: Exclude<LiveEntity['stored'], 'unknown'>,
  summary: ReturnType<typeof summaryOf>,
): ReportedAssessment {
  if (stored === 'missing') {
    return { status: 'missing' };
  }
  return {
    status: changeBetween(stored.summary, summary) ? 'older' : 'current',
    at: stored.summary.assessedAt,
  };
}
