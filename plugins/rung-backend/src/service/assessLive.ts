import {
  assessEntity,
  AssessmentPolicy,
} from '@rung/backstage-plugin-rung-common';
import { LiveAssessment } from '@rung/backstage-plugin-rung-common/wire';
import { withholdAssessment } from '@rung/backstage-plugin-rung-common/withholding';
import { optionsFor } from '../scoring';
import { LiveRecord } from './LiveRecords';
import { withReport } from './withReport';

/** The assessment of an entity as its reader may see it. */
export function assessLive(
  live: LiveRecord,
  policy: AssessmentPolicy,
): LiveAssessment {
  const { record, surroundings, isVisible } = live;
  const rules = { policy, now: new Date() };
  const assessment = assessEntity(
    record.entity,
    optionsFor(record, surroundings, rules),
  );
  return withholdAssessment(withReport(assessment, live, policy), {
    isVisible,
    ...rules,
  });
}
