import { promises as fs } from 'node:fs';
import { dirname } from 'node:path';
import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  ActionContext,
  createTemplateAction,
} from '@backstage/plugin-scaffolder-node';
import { readOwnFile, replaceFile } from '@rung/backstage-plugin-rung-node';
import { ExamplesFolder } from '../ExamplesFolder';

interface FileActionOptions {
  catalog: CatalogService;
  examples: ExamplesFolder;
}

/** The action `demo:file:read`: brings the file of an entity into the workspace. */
export function createReadFileAction({ catalog, examples }: FileActionOptions) {
  return createTemplateAction({
    id: 'demo:file:read',
    description:
      'Copies the file that an entity of the demo comes from into the workspace.',
    supportsDryRun: true,
    schema: {
      input: {
        entityRef: z => z.string().describe('The entity.'),
        targetPath: z => z.string().describe('Where to put the file.'),
      },
    },
    async handler(ctx) {
      const { entityRef, targetPath } = ctx.input;
      const target = resolveSafeChildPath(ctx.workspacePath, targetPath);
      const entity = await entityOf(entityRef, catalog, ctx);
      const content = await examples.read(entity);
      await fs.mkdir(dirname(target), { recursive: true });
      await replaceFile(target, content);
    },
  });
}

/** The action `demo:file:write`: puts the file of an entity back. */
export function createWriteFileAction({
  catalog,
  examples,
}: FileActionOptions) {
  return createTemplateAction({
    id: 'demo:file:write',
    description:
      'Replaces the file that an entity of the demo comes from with one of the workspace.',
    supportsDryRun: true,
    schema: {
      input: {
        entityRef: z => z.string().describe('The entity.'),
        sourcePath: z => z.string().describe('Where the new file lies.'),
      },
    },
    async handler(ctx) {
      const { entityRef, sourcePath } = ctx.input;
      const source = resolveSafeChildPath(ctx.workspacePath, sourcePath);
      const entity = await entityOf(entityRef, catalog, ctx);
      const content = await readOwnFile(source);
      if (ctx.isDryRun) {
        return;
      }
      await examples.replace(entity, content);
      await catalog.refreshEntity(entityRef, {
        credentials: await ctx.getInitiatorCredentials(),
      });
    },
  });
}

async function entityOf(
  entityRef: string,
  catalog: CatalogService,
  ctx: Pick<ActionContext<{}>, 'getInitiatorCredentials'>,
): Promise<Entity> {
  const entity = await catalog.getEntityByRef(entityRef, {
    credentials: await ctx.getInitiatorCredentials(),
  });
  if (!entity) {
    throw new InputError(
      `entityRef says "${entityRef}". The catalog has no such entity, or not for you to see. Write the ref of one that it has.`,
    );
  }
  return entity;
}
