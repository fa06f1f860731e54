import { ResponseError } from '@backstage/errors';
import { RequestOptions } from './types';

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

/** Sends requests to the Rung backend, wherever it is, and throws its errors. */
export class Backend {
  private readonly options: RungClientOptions;

  constructor(options: RungClientOptions) {
    this.options = options;
  }

  async getJson<T>(
    path: string,
    options: RequestOptions | undefined,
  ): Promise<T> {
    const response = await this.request(path, options);
    return response.json();
  }

  async getBlob(
    path: string,
    options: RequestOptions | undefined,
  ): Promise<Blob> {
    const response = await this.request(path, options);
    return response.blob();
  }

  async postJson<T>(
    path: string,
    body: object,
    options: RequestOptions | undefined,
  ): Promise<T> {
    const response = await this.post(path, body, options);
    return response.json();
  }

  async post(
    path: string,
    body: object,
    options: RequestOptions | undefined,
  ): Promise<Response> {
    return this.request(path, options, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  }

  async request(
    path: string,
    options: RequestOptions | undefined,
    init?: RequestInit,
  ): Promise<Response> {
    const { discoveryApi, fetchApi } = this.options;
    const baseUrl = await discoveryApi.getBaseUrl('rung');
    const response = await fetchApi.fetch(`${baseUrl}${path}`, {
      ...init,
      signal: options?.signal,
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response;
  }
}
