import {
  assess,
  Assessment,
  AssessmentPolicy,
  readAnnotations,
  requirementKeys,
} from '@rung/backstage-plugin-rung-common';
import { statedRequirementsOf } from '../../statedRequirements';
import { assessStatements } from '../RequirementsFormField/assessStatements';
import { FormSubject } from '../RequirementsFormField/readFormSubject';
import { annotationsOf, Calculation, searchOf, subjectOf } from './calculation';

/**
 * What comes of a calculation. For an entity that is there, its inherited values,
 * its facts and its dependencies count too; its own values only as far as the
 * calculation states them.
 */
export function assessCalculation(
  calculation: Calculation,
  subject: FormSubject,
  policy: AssessmentPolicy,
): Assessment {
  if (!subject.entity) {
    const reading = readAnnotations(annotationsOf(calculation), {
      entityRef: subjectOf(calculation),
      policy,
    });
    return assess(reading, policy);
  }
  const cleared = Object.fromEntries(
    ['profile', ...requirementKeys].map(key => [key, '']),
  );
  const stated = Object.fromEntries(
    searchOf({ ...calculation, entityRef: '' }),
  );
  return assessStatements(
    statedRequirementsOf({ ...cleared, ...stated }),
    subject,
    policy,
  );
}
