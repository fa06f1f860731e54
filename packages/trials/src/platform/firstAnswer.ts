import type { BackendClient } from './BackendClient.ts';
import { Problem } from './launcher.ts';

const mostSeconds = 120;

/**
 * The milliseconds until something is answered for the first time, asked again where
 * it is not within the time that a reader may wait.
 */
export async function firstAnswer(
  client: BackendClient,
  path: string,
  token: string,
): Promise<number> {
  const started = performance.now();
  for (;;) {
    const { status } = await client.ask(path, { token });
    const milliseconds = performance.now() - started;
    if (status === 200) {
      return milliseconds;
    }
    if (milliseconds > mostSeconds * 1000) {
      throw new Problem(
        `${path} answered ${status} for ${mostSeconds} s.`,
        'The end of its log may say why.',
      );
    }
  }
}
