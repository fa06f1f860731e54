import {
  ActionContext,
  TemplateAction,
} from '@backstage/plugin-scaffolder-node';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { JsonObject, JsonValue } from '@backstage/types';

/** What an action gave out and said. */
export interface ActionRun {
  output: Record<string, JsonValue>;
  log: string[];
}

/** Runs an action as the scaffolder does, in a workspace. */
export async function runAction<
  TInput extends JsonObject,
  TOutput extends JsonObject,
>(
  action: TemplateAction<TInput, TOutput>,
  input: TInput,
  options?: { workspacePath: string },
): Promise<ActionRun> {
  const output: Record<string, JsonValue> = {};
  const log: string[] = [];
  const context: ActionContext<TInput, TOutput> = createMockActionContext<
    TInput,
    TOutput
  >({ input, ...options });
  for (const level of ['info', 'warn'] as const) {
    jest.spyOn(context.logger, level).mockImplementation((...[message]) => {
      log.push(message);
    });
  }
  await action.handler({
    ...context,
    output: (name, value) => {
      output[String(name)] = value as JsonValue;
    },
  });
  return { output, log };
}
