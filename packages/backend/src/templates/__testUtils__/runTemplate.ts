import { TestBackend } from '@backstage/backend-test-utils';
import request from 'supertest';

/** A task that has come to its end. */
export interface FinishedTask {
  status: 'completed' | 'failed';
  /** What the last of its events says. */
  message: string;
  /** What the template has made known, if it came that far. */
  output: { links: unknown[]; text: { title: string; content: string }[] };
}

/** Runs a template of the catalog to its end, as a user would. */
export async function runTemplate(
  backend: TestBackend,
  name: string,
  values: Record<string, unknown>,
): Promise<FinishedTask> {
  const { body: task, status } = await request(backend.server)
    .post('/api/scaffolder/v2/tasks')
    .send({ templateRef: `template:default/${name}`, values });
  if (status !== 201) {
    throw new Error(JSON.stringify(task));
  }
  return eventually(`the end of ${name}`, async () => {
    const { body: events } = await request(backend.server).get(
      `/api/scaffolder/v2/tasks/${task.id}/events`,
    );
    const end = events.find(
      ({ type }: { type: string }) => type === 'completion',
    );
    return (
      end && {
        status: end.body.error ? 'failed' : 'completed',
        message: end.body.error?.message ?? end.body.message,
        output: end.body.output,
      }
    );
  });
}

/**
 * Stops a backend that has run templates. The scaffolder reads the events of a
 * task once a second, and goes on for two seconds after its end.
 */
export async function stopAfterTemplates(backend: TestBackend): Promise<void> {
  await new Promise(done => setTimeout(done, 2_500));
  await backend.stop();
}

/** Asks until there is an answer. */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T | undefined>,
): Promise<T> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) {
      return answer;
    }
    if (Date.now() > deadline) {
      throw new Error(`Nothing was to be seen of ${what}`);
    }
    await new Promise(done => setTimeout(done, 100));
  }
}
