import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { plainText, renderMemo } from '@rung/backstage-plugin-rung-common';
import { SubjectAssessor } from '../subject';
import { Workspace } from '../workspace';
import { examples } from './memo.examples';
import { subjectSchema } from './subjectSchema';

const DEFAULT_PATH = 'docs/rung-memo.md';

/** The action `rung:memo`: writes the decision on one page. */
export function createMemoAction({ assessor }: { assessor: SubjectAssessor }) {
  return createTemplateAction({
    id: 'rung:memo',
    description:
      'Writes the decision memo into the workspace: the numbers, the rung they call for, and what would change it.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        ...subjectSchema,
        path: z =>
          z
            .string()
            .optional()
            .describe(
              `Where to write it in the workspace; ${DEFAULT_PATH} unless given.`,
            ),
      },
      output: {
        path: z => z.string().describe('Where it stands in the workspace.'),
        changed: z =>
          z.boolean().describe('Whether the file says anything new.'),
      },
    },
    async handler(ctx) {
      const { path = DEFAULT_PATH } = ctx.input;
      const { entity, assessment } = await assessor.assess(ctx.input, ctx);
      const changed = await Workspace.create(ctx.workspacePath).write(
        path,
        renderMemo(assessment, entity.metadata.title),
      );
      ctx.logger.info(
        plainText(
          `${path}: the memo of ${assessment.entityRef} is ${
            changed ? 'written' : 'up to date'
          }.`,
        ),
      );
      ctx.output('path', path);
      ctx.output('changed', changed);
    },
  });
}
