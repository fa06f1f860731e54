import { daysSince, isCalendarDay } from '../built/calendar';
import { Acceptance } from '../findings/types';
import { AssessmentPolicy } from '../policy/AssessmentPolicy';
import { Unreadable } from '../problems/types';
import { Problem } from '../requirements/types';
import { MAX_VALUE_LENGTH } from '../requirements/values';
import { shortened } from '../text/shortened';
import { AnnotatedEntity, inOrder } from './annotations';

/** Few entities accept anything. */
const none: ReadonlyMap<string, Acceptance> = new Map();

const pattern = /^until (\d{4}-\d{2}-\d{2}):\s*(\S.*)$/i;

/** Reads which findings an entity's owners have accepted, for how long and why. */
export function readAcceptances(
  { entityRef, acceptances: written }: AnnotatedEntity,
  options: { policy: AssessmentPolicy; now: Date | undefined },
): { acceptances: ReadonlyMap<string, Acceptance>; problems: Problem[] } {
  const problems: Problem[] = [];
  if (written.length === 0) {
    return { acceptances: none, problems };
  }
  const acceptances = new Map<string, Acceptance>();
  for (const { meaning, annotation, text } of inOrder(written)) {
    const { id } = meaning;
    const read = readAcceptance(id, text, options);
    if ('until' in read) {
      acceptances.set(id, read);
    } else {
      problems.push({
        key: `accept.${id}`,
        source: { type: 'entity', entityRef, annotation },
        value: shortened(text),
        ...read,
      });
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
