import {
  Assessment,
  AssessmentPolicy,
  closingOf,
  Finding,
} from '@rung/backstage-plugin-rung-common';
import {
  climbsBySource,
  nearBySource,
  SourcedFinding,
} from '@rung/backstage-plugin-rung-common/withholding';
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
    closing: closingOf(assessment),
    forgone: forgone?.rung,
    climb,
    climbs: climbsBySource(assessment, policy.thresholds),
    nearBySource: nearBySource(assessment, policy.thresholds),
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
    findings: assessment.findings.map(findingOf),
    missing: assessment.missing,
    unreadable: assessment.unreadable,
    guesses: assessment.guesses,
    problems: assessment.problems.length,
  };
}

/** Longer sentences than this are read on the entity's own page. */
const MOST_KEPT = 500;

function findingOf(finding: Finding): SourcedFinding {
  const { id, severity, accepted, variant, parameters = {}, related } = finding;
  const kept = { id, severity, accepted: accepted !== undefined };
  const told = {
    variant,
    parameters,
    restsOn: related?.flatMap(({ entityRef }) => entityRef ?? []),
  };
  return JSON.stringify(told).length <= MOST_KEPT ? { ...kept, ...told } : kept;
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
    closing: [],
    climbs: [],
    nearBySource: [],
    requirements: [],
    findings: [],
    missing: [],
    unreadable: [],
    guesses: [],
    problems: 0,
  };
}
