import { CatalogService } from '@backstage/plugin-catalog-node';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { ExamplesFolder } from '../ExamplesFolder';

/** Where the catalog of the demo looks for new services: examples/catalog.yaml. */
const SERVICES_LOCATION = 'location:default/haulwren-services';

/** The action `demo:service:write`: keeps a new service in the demo's folder. */
export function createWriteServiceAction({
  catalog,
  examples,
}: {
  catalog: CatalogService;
  examples: ExamplesFolder;
}) {
  return createTemplateAction({
    id: 'demo:service:write',
    description:
      'Puts everything in the workspace into a folder of its own, among the services of the demo.',
    supportsDryRun: true,
    schema: {
      input: {
        name: z =>
          z
            .string()
            .regex(/^[a-z]([a-z0-9-]*[a-z0-9])?$/)
            .describe('Name of the service, which becomes that of the folder.'),
      },
    },
    async handler(ctx) {
      if (ctx.isDryRun) {
        return;
      }
      await examples.addService(ctx.input.name, ctx.workspacePath);
      await catalog.refreshEntity(SERVICES_LOCATION, {
        credentials: await ctx.getInitiatorCredentials(),
      });
    },
  });
}
