import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { JsonValue } from '@backstage/types';
import {
  assessmentStatuses,
  renderMemo,
} from '@rung/backstage-plugin-rung-common';
import { SubjectAssessor } from '../subject';
import { checkBounds, summaryOf } from '../verdict';
import { examples } from './assess.examples';
import { subjectSchema } from './subjectSchema';

/**
 * The action `rung:assess`: derives the lowest sufficient rung from what is
 * stated, and fails where a template is not made for it.
 */
export function createAssessAction({
  assessor,
}: {
  assessor: SubjectAssessor;
}) {
  return createTemplateAction({
    id: 'rung:assess',
    description:
      'Derives the lowest Kubernetes rung that satisfies the stated requirements, and what forces it.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        ...subjectSchema,
        atLeast: z =>
          z
            .number()
            .int()
            .min(1)
            .max(6)
            .optional()
            .describe('Fails where a lower rung is enough, or none is known.'),
        atMost: z =>
          z
            .number()
            .int()
            .min(1)
            .max(6)
            .optional()
            .describe('Fails where a higher rung is needed.'),
      },
      output: {
        assessment: z =>
          z
            .record(z.custom<JsonValue>())
            .describe('The whole assessment, as the HTTP API gives it.'),
        rung: z =>
          z
            .number()
            .optional()
            .describe('The rung, 1 to 6; left out while unassessed.'),
        status: z => z.enum(assessmentStatuses),
        summary: z => z.string().describe('The verdict in one sentence.'),
        memo: z => z.string().describe('The decision on one page, Markdown.'),
        annotations: z =>
          z
            .record(z.string())
            .describe(
              'What is stated, by full annotation key, for rung:annotate.',
            ),
      },
    },
    async handler(ctx) {
      const { entity, assessment, stated } = await assessor.assess(
        ctx.input,
        ctx,
      );
      const summary = summaryOf(assessment);
      ctx.logger.info(`${assessment.entityRef}: ${summary}`);
      checkBounds(assessment, ctx.input);

      const { rung, status } = assessment;
      ctx.output('assessment', JSON.parse(JSON.stringify(assessment)));
      if (rung !== undefined) {
        ctx.output('rung', rung);
      }
      ctx.output('status', status);
      ctx.output('summary', summary);
      ctx.output('memo', renderMemo(assessment, entity.metadata.title));
      ctx.output('annotations', { ...stated });
    },
  });
}
