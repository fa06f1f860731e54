import {
  AssessmentPolicy,
  FindingId,
  readAnnotations,
} from '@rung/backstage-plugin-rung-common';
import {
  annotationsStating,
  StatedRequirements,
  StatementKey,
} from '../../statedRequirements';
import { acceptanceProblem } from './acceptanceProblem';
import { splitAcceptance } from './acceptanceText';

const ACCEPT = 'accept.';

/**
 * What of a form cannot be read. An acceptance that has ended can, but nobody would
 * state it. Without the rules in force a profile is taken for one that there is.
 */
export function unreadableStatements(
  stated: StatedRequirements,
  policy: AssessmentPolicy | undefined,
  now: Date,
): StatementKey[] {
  const { problems } = readAnnotations(annotationsStating(stated), {
    entityRef: 'component:default/unnamed',
    policy: policy ?? AssessmentPolicy.default(),
    now,
  });
  const unread = new Set<string>(
    problems
      .filter(({ source }) => source.type === 'entity')
      .map(({ key }) => key),
  );
  const keys = Object.keys(stated) as StatementKey[];
  return keys.filter(key => {
    const text = stated[key] ?? '';
    if (text.trim() === '') {
      return false;
    }
    if (key.startsWith(ACCEPT)) {
      const findingId = key.slice(ACCEPT.length) as FindingId;
      const draft = splitAcceptance(text);
      return acceptanceProblem(draft, { findingId, policy, now }) !== undefined;
    }
    return unread.has(key) && (policy !== undefined || key !== 'profile');
  });
}
