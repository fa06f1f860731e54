import { TechInsightFact } from '@backstage-community/plugin-tech-insights-node';
import { AssessmentSummary } from '@rung/backstage-plugin-rung-common/wire';
import { DateTime } from 'luxon';

type Facts = TechInsightFact['facts'];

/** Whether there is a verdict that something can be concluded from. */
function isAssessed({ status }: AssessmentSummary): boolean {
  return status === 'assessed' || status === 'incomplete';
}

/** What follows from how what is built compares with what is needed. */
function fitFacts({ fit }: AssessmentSummary): Facts {
  return fit === 'unknown'
    ? {}
    : {
        fits: fit === 'fits',
        underBuilt: fit === 'under-built',
        overBuilt: fit === 'over-built',
      };
}

/**
 * What is known of an entity. What is not known is left out: a check must not take it
 * for false, or for nothing.
 */
export function factsOf(summary: AssessmentSummary): Facts {
  const { resilience, built, status, findings, assessedAt } = summary;
  const open = findings.filter(({ accepted }) => !accepted);
  const facts: Facts = { assessedAt: DateTime.fromISO(assessedAt) };
  if (resilience !== undefined) {
    facts.requiredRung = resilience;
  }
  if (built !== undefined) {
    facts.builtRung = built;
  }
  return isAssessed(summary)
    ? {
        ...facts,
        ...fitFacts(summary),
        incomplete: status === 'incomplete',
        openFindings: open.length,
        openHighFindings: open.filter(({ severity }) => severity === 'high')
          .length,
      }
    : facts;
}
