import { LoggerService } from '@backstage/backend-plugin-api';
import { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { toError } from '@backstage/errors';
import { Authorizer } from '../permissions';
import { answerable } from './answerable';
import { ActionDefinition, ObjectSchema } from './types';

/**
 * Registers actions, each behind the permission of the HTTP route that tells the
 * same: who lacks it does not see the action, and is refused if they call it.
 */
export class ActionRegistrar {
  private readonly registry: ActionsRegistryService;
  private readonly authorizer: Authorizer;
  private readonly logger: LoggerService;

  static create(options: {
    actionsRegistry: ActionsRegistryService;
    authorizer: Authorizer;
    logger: LoggerService;
  }): ActionRegistrar {
    return new ActionRegistrar(options);
  }

  private constructor(options: Parameters<typeof ActionRegistrar.create>[0]) {
    this.registry = options.actionsRegistry;
    this.authorizer = options.authorizer;
    this.logger = options.logger;
  }

  add<TInput extends ObjectSchema, TOutput extends ObjectSchema>(
    definition: ActionDefinition<TInput, TOutput>,
  ): void {
    this.register(definition);
  }

  private register({
    permission,
    input: inputSchema,
    output: outputSchema,
    answer,
    ...definition
  }: ActionDefinition<ObjectSchema, ObjectSchema>): void {
    this.registry.register({
      ...definition,
      visibilityPermission: permission,
      schema: { input: inputSchema, output: outputSchema },
      action: async ({ input, credentials }) => {
        try {
          if (permission) {
            await this.authorizer.require(credentials, permission);
          }
          return { output: await answer({ input, credentials }) };
        } catch (error) {
          throw answerable(error, unexpected =>
            this.logger.error(
              `The action ${definition.name} failed`,
              toError(unexpected),
            ),
          );
        }
      },
    });
  }
}
