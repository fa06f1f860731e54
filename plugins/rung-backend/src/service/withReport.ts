import {
  Assessment,
  Dependency,
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
): LiveAssessment {
  return live.stored === 'unknown'
    ? assessment
    : {
        ...assessment,
        dependencies: relatedOf(live.surroundings.dependencies),
        reported: reportedOf(live, live.stored, assessment),
      };
}

/** In one order for everybody, whose names they may see or not. */
function relatedOf(dependencies: readonly Dependency[]): RelatedEntity[] {
  return [...dependencies]
    .sort((one, other) => (one.entityRef < other.entityRef ? -1 : 1))
    .map(({ entityRef, resilience, availability }) => ({
      entityRef,
      resilience,
      availability,
    }));
}

/** Whether lists and reports hold the same verdict. */
function reportedOf(
  { record }: LiveEntity,
  stored: Exclude<LiveEntity['stored'], 'unknown'>,
  assessment: Assessment,
): ReportedAssessment {
  if (stored === 'missing') {
    return { status: 'missing' };
  }
  const summary = summaryOf(record.attributes, assessment);
  return {
    status: changeBetween(stored.summary, summary) ? 'older' : 'current',
    at: stored.summary.assessedAt,
  };
}
