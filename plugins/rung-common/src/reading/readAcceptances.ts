import { ACCEPT_PREFIX, acceptAnnotations } from '../annotations/keys';
import { daysSince, isCalendarDay } from '../built/calendar';
import { findingIds } from '../findings/rules';
import { Acceptance } from '../findings/types';
import { AssessmentPolicy } from '../policy/AssessmentPolicy';
import { Unreadable } from '../problems/types';
import { MAX_VALUE_LENGTH, Problem } from '../requirements/types';
import { shortened } from '../text/shortened';
import { AnnotatedEntity, isStatedUnder } from './annotations';

const pattern = /^until (\d{4}-\d{2}-\d{2}):\s*(\S.*)$/i;

/** Reads which findings an entity's owners have accepted, for how long and why. */
export function readAcceptances(
  { entityRef, annotations }: AnnotatedEntity,
  options: { policy: AssessmentPolicy; now: Date | undefined },
): { acceptances: Map<string, Acceptance>; problems: Problem[] } {
  const acceptances = new Map<string, Acceptance>();
  const problems: Problem[] = [];
  if (!isStatedUnder(ACCEPT_PREFIX, annotations)) {
    return { acceptances, problems };
  }

  for (const id of findingIds) {
    const annotation = acceptAnnotations[id];
    const written = annotations.get(annotation);
    if (written !== undefined) {
      const read = readAcceptance(id, written, options);
      if ('until' in read) {
        acceptances.set(id, read);
      } else {
        problems.push({
          key: `accept.${id}`,
          source: { type: 'entity', entityRef, annotation },
          value: shortened(written),
          ...read,
        });
      }
    }
  }
  return { acceptances, problems };
}

function readAcceptance(
  id: string,
  written: string,
  { policy, now }: { policy: AssessmentPolicy; now: Date | undefined },
): Acceptance | Unreadable {
  const [, until, reason] =
    (written.length <= MAX_VALUE_LENGTH && pattern.exec(written.trim())) || [];
  if (!until || !isCalendarDay(until)) {
    return { reason: 'no-acceptance' };
  }
  if (!policy.isAcceptable(id)) {
    return { reason: 'never-acceptable' };
  }
  const longest = policy.longestAcceptanceDays;
  if (now && longest !== undefined && -daysSince(until, now) > longest) {
    return { reason: 'accepted-too-long', limit: longest };
  }
  return { until, reason };
}
