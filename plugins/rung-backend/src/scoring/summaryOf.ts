import {
  Assessment,
  AssessmentPolicy,
} from '@rung/backstage-plugin-rung-common';
import { climbsBySource } from '@rung/backstage-plugin-rung-common/withholding';
import { Attributes, ScoredRecord } from './types';

type Summary = ScoredRecord['summary'];

/** What the report holds of an assessment. */
export function summaryOf(
  attributes: Attributes,
  assessment: Assessment,
  policy: AssessmentPolicy,
): Summary {
  const { status, rung, resilience, platform, fit, forgone, climb, couldGo } =
    assessment;
  return {
    ...attributes,
    status,
    rung,
    resilience,
    platform: platform.layer,
    built: assessment.built?.resilience,
    builtSource: assessment.built?.source ?? 'unknown',
    fit,
    couldGo,
    forgone: forgone?.rung,
    climb,
    climbs: climbsBySource(assessment, policy.thresholds),
    requirements: assessment.demands.map(demand => ({
      key: demand.key,
      text: demand.text ?? '',
      guess: demand.guess,
      rung: demand.rung,
      forcing: demand.forcing,
      source: {
        type: demand.source.type,
        entityRef: demand.source.entityRef,
        profile: demand.source.profile,
      },
    })),
    findings: assessment.findings.map(({ id, severity, accepted }) => ({
      id,
      severity,
      accepted: accepted !== undefined,
    })),
    missing: assessment.missing,
    unreadable: assessment.unreadable,
    guesses: assessment.guesses,
    problems: assessment.problems.length,
  };
}

/** What the report holds of an entity that could not be scored. */
export function failedSummary(attributes: Attributes): Summary {
  return {
    ...attributes,
    status: 'failed',
    platform: false,
    builtSource: 'unknown',
    fit: 'unknown',
    couldGo: [],
    climbs: [],
    requirements: [],
    findings: [],
    missing: [],
    unreadable: [],
    guesses: [],
    problems: 0,
  };
}
