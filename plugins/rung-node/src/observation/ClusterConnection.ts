import { UnreadCluster } from './ClusterReading';

/**
 * What an API server answers, as far as it is looked at. The `Response` of
 * `fetch` is one.
 *
 * @public
 */
export interface ClusterResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  /** The body, decoded where it was compressed. */
  readonly body: AsyncIterable<Uint8Array> | null;
}

/**
 * A way to the API server of one cluster. It can do nothing but GET.
 *
 * @public
 */
export interface ClusterConnection {
  /**
   * Asks for a path of the API server, such as `/api/v1/nodes?limit=500`, and
   * follows no redirection.
   *
   * @param options - `signal` ends the asking
   * @throws an error where there is no answer
   */
  get(path: string, options: { signal: AbortSignal }): Promise<ClusterResponse>;

  /**
   * Says what the reading of the cluster comes to, where an answer is not its own
   * but that of something on the way to it.
   *
   * @param answer - `status` is not 200; `body` is parsed, and undefined where it
   * is no JSON
   */
  explain?(answer: {
    status: number;
    body: unknown;
  }): UnreadCluster | undefined;
}
