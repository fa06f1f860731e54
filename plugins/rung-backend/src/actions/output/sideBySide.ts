import { Assessment, Demand } from '@rung/backstage-plugin-rung-common';
import { Zod } from '../types';
import { withinBudget } from './budget';
import { moreField } from './schemas';
import {
  problemOf,
  problemSchema,
  requirementOf,
  requirementSchema,
} from './statements';
import { verdictFields, verdictOf } from './verdict';

/** A verdict that stands beside another one, to be compared. */
export function sideSchema(z: Zod) {
  return z.object({
    ...verdictFields(z),
    forcedBy: z.array(requirementSchema(z)),
    findings: z.array(z.string()).describe('The ids of those that are open.'),
    problems: z.array(problemSchema(z)),
    more: moreField(z),
  });
}

export function sideOf(assessment: Assessment, bytes: number) {
  const told = (demand: Demand) =>
    requirementOf(demand, { withThresholds: true });
  return withinBudget(
    {
      ...verdictOf(assessment),
      forcedBy: assessment.demands.filter(({ forcing }) => forcing).map(told),
      findings: assessment.findings
        .filter(({ accepted }) => !accepted)
        .map(({ id }) => id),
      problems: assessment.problems.map(problemOf),
    },
    { bytes, cut: ['problems', 'forcedBy', 'findings'] },
  );
}
