import { createContext } from '../findings/context';
import { findingsOf } from '../findings/findingsOf';
import type {
  Acceptance,
  Finding,
  RelatedEntity,
} from '@rung/backstage-plugin-rung-common';
import { AssessmentPolicy } from '../policy/AssessmentPolicy';
import type { LiveAssessment } from '@rung/backstage-plugin-rung-common/wire';

/**
 * The findings of an assessment that rest on what is left of it and on these
 * dependencies alone. Whether there is a finding, and each of its sentences,
 * would else tell a number that it compares.
 */
export function findingsAmong(
  assessment: LiveAssessment,
  options: {
    dependencies: readonly RelatedEntity[];
    policy: AssessmentPolicy;
    now: Date;
  },
): Finding[] {
  const { dependencies, policy, now } = options;
  const found = new Map(assessment.findings.map(item => [item.id, item]));
  const context = createContext({
    placement: {
      ...assessment,
      recovery: assessment.recovery ?? 'none',
      isolation: assessment.isolation ?? 'namespace',
    },
    dependencies: dependencies.flatMap(({ entityRef, ...facts }) =>
      entityRef === undefined ? [] : { entityRef, ...facts },
    ),
    thresholds: policy.thresholds,
    exerciseAgeDays: policy.exerciseAgeDays,
    now,
  });
  return findingsOf(context, acceptancesOf(assessment.findings)).filter(
    ({ id }) => found.has(id),
  );
}

function acceptancesOf(findings: readonly Finding[]): Map<string, Acceptance> {
  return new Map(
    findings.flatMap(({ id, accepted, lapsed }) => {
      const acceptance = accepted ?? lapsed;
      return acceptance ? [[id, acceptance]] : [];
    }),
  );
}
