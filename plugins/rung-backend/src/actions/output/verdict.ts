import {
  describeStepDown,
  describeThreshold,
  formatValue,
  inFile,
} from '@rung/backstage-plugin-rung-common';
import { LiveAssessment } from '@rung/backstage-plugin-rung-common/wire';
import { Zod } from '../types';

/** What every output of an assessment says of its verdict. */
export function verdictFields(z: Zod) {
  return {
    status: z
      .string()
      .describe(
        'assessed; incomplete, where one of the six numbers is missing, unreadable or a guess; unassessed, where nothing that counts is stated.',
      ),
    rung: z.number().optional().describe('Needed; left out while unassessed.'),
    platform: z.boolean().describe('Whether a platform layer is justified.'),
    built: z.number().optional().describe('The rung that is built today.'),
    fit: z
      .string()
      .describe('fits, over-built, under-built, or unknown, of what is built.'),
    climb: z
      .object({ when: z.string(), rung: z.number() })
      .optional()
      .describe('The one signal that would justify a higher rung.'),
    relax: z
      .object({
        rung: z.number(),
        text: z.string(),
        changes: z.array(
          z.object({
            key: z.string(),
            to: z
              .string()
              .describe('at least, at most, above or below; or none.'),
            value: z.string().optional(),
          }),
        ),
        blockedBy: z.array(z.string()),
      })
      .optional()
      .describe(
        'What the forcing numbers would have to become for a lower rung; blockedBy names facts that nobody can offer to give up.',
      ),
    missing: z.array(z.string()).describe('Of the six numbers.'),
    unreadable: z.array(z.string()),
    guesses: z.array(z.string()),
  };
}

export function verdictOf(
  assessment: Pick<
    LiveAssessment,
    | 'status'
    | 'rung'
    | 'platform'
    | 'built'
    | 'fit'
    | 'climb'
    | 'relax'
    | 'missing'
    | 'unreadable'
    | 'guesses'
  >,
) {
  const { status, rung, platform, built, fit } = assessment;
  const { missing, unreadable, guesses } = assessment;
  return {
    status,
    rung,
    platform: platform.layer,
    built: built?.resilience,
    fit,
    climb: climbOf(assessment.climb),
    relax: relaxOf(assessment.relax),
    missing: [...missing],
    unreadable: [...unreadable],
    guesses: [...guesses],
  };
}

export function climbOf(climb: LiveAssessment['climb']) {
  if (!climb) {
    return undefined;
  }
  return climb.type === 'signal'
    ? { when: climb.signal, rung: climb.rung }
    : {
        when: describeThreshold(climb.key, climb.threshold, inFile),
        rung: climb.rung,
      };
}

function relaxOf(relax: LiveAssessment['relax']) {
  return (
    relax && {
      rung: relax.rung,
      text: describeStepDown(relax),
      changes: relax.changes.map(({ key, to }) => {
        switch (to.type) {
          case 'amount':
            return {
              key,
              to: to.relation.replace('-', ' '),
              value: formatValue({
                type: 'quantity',
                amount: to.amount,
                unit: to.unit,
              }),
            };
          case 'word':
            return { key, to: 'at most', value: to.word };
          default:
            return { key, to: to.type };
        }
      }),
      blockedBy: [...relax.blockedBy],
    }
  );
}
