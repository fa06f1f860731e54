import type { Assessment } from '@rung/backstage-plugin-rung-common';
import { closingOf } from '../costs/closing';
import { PreviewedVerdict } from './types';

/**
 * What of an assessment is held against another one of the same entity.
 *
 * @public
 */
export function previewedVerdict(assessment: Assessment): PreviewedVerdict {
  const { status, rung, resilience, platform, fit, couldGo } = assessment;
  return {
    status,
    level: { rung, platform: rung !== undefined && platform.layer },
    resilience,
    fit,
    findings: assessment.findings.flatMap(({ id, accepted }) =>
      accepted ? [] : id,
    ),
    couldGo,
    toBuild: closingOf(assessment),
  };
}
