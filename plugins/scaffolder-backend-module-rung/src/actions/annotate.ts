import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  AssessmentPolicy,
  plainText,
} from '@rung/backstage-plugin-rung-common';
import {
  annotationVocabulary,
  CatalogFile,
  checkStatements,
  whereToWrite,
} from '@rung/backstage-plugin-rung-node';
import { changesInWords, describeChanges, warnOfUnread } from '../statements';
import { Workspace } from '../workspace';
import { examples } from './annotate.examples';

const DEFAULT_PATH = 'catalog-info.yaml';

/**
 * The action `rung:annotate`: states requirements, what is built today and which
 * findings are accepted, in a catalog file. Everything else in the file stays as it is.
 */
export function createAnnotateAction({ policy }: { policy: AssessmentPolicy }) {
  return createTemplateAction({
    id: 'rung:annotate',
    description:
      'States requirements, what is built and what is accepted as annotations in a catalog file of the workspace, and leaves everything else in it as it is.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        annotations: z =>
          z
            .record(z.string())
            .describe(
              'Texts by annotation, such as rung.dev/rto.zone: 5m; the output annotations of rung:assess fit. An empty text takes the annotation away, and what is left out stays.',
            ),
        path: z =>
          z
            .string()
            .optional()
            .describe(
              `The catalog file in the workspace; ${DEFAULT_PATH} unless given.`,
            ),
        entityRef: z =>
          z
            .string()
            .optional()
            .describe(
              'The entity to state it on. May be left out where the file holds one entity.',
            ),
      },
      output: {
        changed: z => z.boolean().describe('Whether the file was changed.'),
        changes: z =>
          z
            .array(
              z.object({
                annotation: z.string(),
                before: z.string().optional(),
                after: z.string().optional(),
              }),
            )
            .describe('What became of each annotation that was changed.'),
        summary: z =>
          z.string().describe('The changes in words, as a list in Markdown.'),
      },
    },
    async handler(ctx) {
      const { annotations, entityRef, path = DEFAULT_PATH } = ctx.input;
      checkStatements(annotations, {
        vocabulary: annotationVocabulary,
        policy,
        now: new Date(),
      });
      const workspace = Workspace.create(ctx.workspacePath);
      const before = CatalogFile.parse(await workspace.read(path));
      const document = before.find(entityRef);
      const { file, changes } = before.annotate(
        document,
        whereToWrite(annotations, document.entity, policy),
      );
      if (changes.length > 0) {
        await workspace.write(path, file.text);
      }
      const at = before.documents.indexOf(document);
      warnOfUnread(file.documents[at].entity, policy, ctx.logger);
      const told = changesInWords(changes).join('; ');
      ctx.logger.info(plainText(`${path}, ${document.entityRef}: ${told}`));
      ctx.output('changed', changes.length > 0);
      ctx.output(
        'changes',
        changes.map(change => ({ ...change })),
      );
      ctx.output('summary', describeChanges(changes));
    },
  });
}
