import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { assessEntity, closingOf } from '@rung/backstage-plugin-rung-common';
import { AssessmentSummary } from '@rung/backstage-plugin-rung-common/wire';

/** What a list holds of an entity, as the scan takes it from the engine. */
export function summaryOf(
  entity: Entity,
  more?: Partial<AssessmentSummary>,
): AssessmentSummary {
  const { kind, metadata } = entity;
  const assessment = assessEntity(entity);
  const { status, rung, resilience, built, fit, climb } = assessment;
  return {
    entityRef: stringifyEntityRef(entity),
    kind,
    namespace: metadata.namespace ?? 'default',
    name: metadata.name,
    title: metadata.title,
    owners: [],
    tags: metadata.tags ?? [],
    status,
    rung,
    resilience,
    platform: assessment.platform.layer,
    built: built?.resilience,
    builtSource: built?.source ?? 'unknown',
    fit,
    couldGo: assessment.couldGo,
    closing: closingOf(assessment),
    forgone: assessment.forgone?.rung,
    climb,
    requirements: assessment.demands.map(
      ({ key, text, guess, rung: demanded, forcing }) => ({
        key,
        text,
        guess,
        rung: demanded,
        forcing,
      }),
    ),
    findings: assessment.findings.map(({ id, severity, accepted }) => ({
      id,
      severity,
      accepted: accepted !== undefined,
    })),
    missing: assessment.missing,
    unreadable: assessment.unreadable,
    guesses: assessment.guesses,
    problems: assessment.problems.length,
    assessedAt: '2026-05-31T10:00:00.000Z',
    changedAt: '2026-05-30T10:00:00.000Z',
    ...more,
  };
}
