import {
  Assessment,
  AssessmentPolicy,
  RelatedEntity,
} from '@rung/backstage-plugin-rung-common';
import {
  LiveAssessment,
  ReportedAssessment,
} from '@rung/backstage-plugin-rung-common/wire';
import { changeBetween } from '../history';
import { summaryOf } from '../scoring';
import { LiveRecord } from './LiveRecords';

/** The assessment beside what the report knows, if that can be reached. */
export function withReport(
  assessment: Assessment,
  live: LiveRecord,
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
function relatedOf({ record, grounds }: LiveRecord): RelatedEntity[] {
  return record.dependsOn.map(entityRef => {
    const { resilience, availability, built } = grounds.get(entityRef) ?? {};
    return { entityRef, resilience, availability, built };
  });
}

/** Whether lists and reports hold the same verdict. */
function reportedOf(
  stored: Exclude<LiveRecord['stored'], 'unknown'>,
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
