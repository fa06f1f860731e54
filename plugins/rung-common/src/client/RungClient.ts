import type { CompoundEntityRef } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import { Assessment } from '../assessment/types';
import { Ladder } from './types';

/**
 * Reads assessments from the Rung backend.
 *
 * @public
 */
export interface RungApi {
  /**
   * The assessment of one entity, scored as the request is made.
   *
   * @throws ResponseError with status 404 if the entity does not exist or the
   * caller may not see it.
   */
  getAssessment(
    ref: CompoundEntityRef,
    options?: RequestOptions,
  ): Promise<Assessment>;

  /** The rungs, and the thresholds in force. */
  getLadder(options?: RequestOptions): Promise<Ladder>;
}

/**
 * Options for a single request.
 *
 * @public
 */
export interface RequestOptions {
  signal?: AbortSignal;
}

/**
 * What the client needs to reach the backend. The discovery and fetch APIs of
 * a Backstage frontend, and the discovery service of a backend, fit as they are.
 *
 * @public
 */
export interface RungClientOptions {
  discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  fetchApi: { fetch: typeof fetch };
}

/**
 * The client of the Rung backend, for browsers and for other backends.
 *
 * @public
 */
export class RungClient implements RungApi {
  private readonly options: RungClientOptions;

  static create(options: RungClientOptions): RungClient {
    return new RungClient(options);
  }

  private constructor(options: RungClientOptions) {
    this.options = options;
  }

  /** {@inheritDoc RungApi.getAssessment} */
  async getAssessment(
    ref: CompoundEntityRef,
    options?: RequestOptions,
  ): Promise<Assessment> {
    const path = [ref.kind, ref.namespace, ref.name]
      .map(encodeURIComponent)
      .join('/');
    return this.get(`/v1/assessments/by-name/${path}`, options);
  }

  /** {@inheritDoc RungApi.getLadder} */
  async getLadder(options?: RequestOptions): Promise<Ladder> {
    return this.get('/v1/ladder', options);
  }

  private async get<T>(path: string, options?: RequestOptions): Promise<T> {
    const { discoveryApi, fetchApi } = this.options;
    const baseUrl = await discoveryApi.getBaseUrl('rung');
    const response = await fetchApi.fetch(`${baseUrl}${path}`, {
      signal: options?.signal,
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response.json();
  }
}
