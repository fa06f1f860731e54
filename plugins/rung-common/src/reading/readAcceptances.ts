import { ACCEPT_PREFIX, acceptAnnotations } from '../annotations/keys';
import { daysSince, isCalendarDay } from '../built/calendar';
import { findingIds } from '../findings/rules';
import { AssessmentPolicy } from '../policy/AssessmentPolicy';
import { MAX_VALUE_LENGTH, Problem } from '../requirements/types';
import { Acceptance } from '../findings/types';
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
      if ('reason' in read && 'until' in read) {
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
): Acceptance | Pick<Problem, 'reason' | 'expected'> {
  const [, until, reason] =
    (written.length <= MAX_VALUE_LENGTH && pattern.exec(written.trim())) || [];
  if (!until || !isCalendarDay(until)) {
    return {
      reason: 'The value does not say until when and why.',
      expected:
        'Write until, a day, and a reason, such as “until 2027-03-31: the vendor contract ends then”.',
    };
  }
  if (!policy.isAcceptable(id)) {
    return {
      reason: 'The portal does not let this finding be accepted.',
      expected: 'Remove the annotation, and mend what was found.',
    };
  }
  const longest = policy.longestAcceptanceDays;
  if (now && longest !== undefined && -daysSince(until, now) > longest) {
    return {
      reason: `The acceptance lasts longer than the ${longest} days the portal allows.`,
      expected: `Write a day within ${longest} days from now.`,
    };
  }
  return { until, reason };
}
