import { withTimeout } from '../waiting';
import { pause } from '../waiting/pause';
import { Answer, bodyOf, quoted, readAnswer } from './answers';
import { ClusterConnection, ClusterResponse } from './ClusterConnection';
import { UnreadCluster } from './ClusterReading';
import { ReadingLimits } from './limits';

/** What comes of a question; `lost` where the connection knows better. */
export type Outcome =
  | Exclude<Answer, { kind: 'busy' }>
  | { kind: 'lost'; reading: UnreadCluster };

/** How long to wait where a cluster asks to and does not say how long. */
const USUAL_WAIT = 1_000;

/** Reads a body that is no longer than so many bytes. */
async function textOf(
  { body }: ClusterResponse,
  most: number,
): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > most) {
      return undefined;
    }
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/**
 * Puts one question after the other to a cluster, waits where it asks to, and
 * makes something of every answer, and of none.
 */
export class Questions {
  readonly #connection: ClusterConnection;
  readonly #limits: ReadingLimits;
  readonly #signal: AbortSignal;

  static create(
    connection: ClusterConnection,
    limits: ReadingLimits,
    signal: AbortSignal,
  ): Questions {
    return new Questions(connection, limits, signal);
  }

  private constructor(
    connection: ClusterConnection,
    limits: ReadingLimits,
    signal: AbortSignal,
  ) {
    this.#connection = connection;
    this.#limits = limits;
    this.#signal = signal;
  }

  /** @throws the reason of the signal, once it is given */
  async ask(path: string): Promise<Outcome> {
    const { waits, waitMilliseconds } = this.#limits;
    for (let waited = 0; ; waited += 1) {
      const answer = await this.askOnce(path);
      if (answer.kind !== 'busy') {
        return answer;
      }
      const milliseconds = answer.milliseconds ?? USUAL_WAIT;
      if (waited === waits || milliseconds > waitMilliseconds) {
        const seconds = Math.ceil(milliseconds / 1_000);
        return {
          kind: 'fault',
          reason: `It is too busy, and asks to wait ${seconds} s`,
        };
      }
      await pause(milliseconds, this.#signal);
    }
  }

  private async askOnce(path: string): Promise<Answer | Outcome> {
    const { requestMilliseconds, pageBytes } = this.#limits;
    try {
      return await withTimeout(
        async signal => {
          const response = await this.#connection.get(path, { signal });
          const text = await textOf(response, pageBytes);
          return text === undefined
            ? {
                kind: 'fault',
                reason: `It answers with more than ${pageBytes} bytes at once`,
              }
            : this.read(response, bodyOf(text));
        },
        {
          milliseconds: requestMilliseconds,
          message: `It gives no answer within ${requestMilliseconds / 1_000} s`,
          signal: this.#signal,
        },
      );
    } catch (error) {
      this.#signal.throwIfAborted();
      return { kind: 'fault', reason: quoted(reasonOf(error)) };
    }
  }

  private read(response: ClusterResponse, body: unknown): Answer | Outcome {
    const { status } = response;
    const reading =
      status === 200 ? undefined : this.#connection.explain?.({ status, body });
    return reading
      ? {
          kind: 'lost',
          reading: { ...reading, reason: quoted(reading.reason) },
        }
      : readAnswer(response, body);
  }
}

/** What `fetch` says says nothing; its cause does. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as { message?: string; cause?: Error };
  return cause?.message ? `${message}: ${cause.message}` : String(message);
}
