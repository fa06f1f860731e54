import { Problem } from './launcher.ts';

export interface Answer<Body> {
  status: number;
  body: Body;
  milliseconds: number;
}

interface Request {
  method?: string;
  body?: unknown;
  token?: string;
}

/** Talks to one backend over HTTP, as a service or as a user. */
export class BackendClient {
  readonly baseUrl: string;
  readonly serviceToken: string;

  static create(baseUrl: string, serviceToken: string): BackendClient {
    return new BackendClient(baseUrl, serviceToken);
  }

  private constructor(baseUrl: string, serviceToken: string) {
    this.baseUrl = baseUrl;
    this.serviceToken = serviceToken;
  }

  async isReady() {
    try {
      const response = await fetch(
        `${this.baseUrl}/.backstage/health/v1/readiness`,
      );
      await response.body?.cancel();
      return response.ok;
    } catch {
      return false;
    }
  }

  /** The token of a signed-in user without any rights of its own. */
  async guestToken() {
    const { backstageIdentity } = await this.json<{
      backstageIdentity: { token: string };
    }>('/api/auth/guest/refresh', { method: 'POST' });
    return backstageIdentity.token;
  }

  open(path: string, { method, body, token }: Request = {}) {
    return fetch(`${this.baseUrl}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token ?? this.serviceToken}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  }

  /** The answer whatever its status, and how long it took until it was all there. */
  async ask<Body>(path: string, request?: Request): Promise<Answer<Body>> {
    const started = performance.now();
    const response = await this.open(path, request);
    const text = await response.text();
    const milliseconds = performance.now() - started;
    const isJson = response.headers
      .get('content-type')
      ?.startsWith('application/json');
    return {
      status: response.status,
      body: isJson ? JSON.parse(text) : text,
      milliseconds,
    };
  }

  /** The body of an answer that has to be a success. */
  async json<Body>(path: string, request?: Request): Promise<Body> {
    return (await this.#succeed<Body>(path, request)).body;
  }

  /** The milliseconds until an answer is there, which has to be a success. */
  async time(path: string, request?: Request): Promise<number> {
    return (await this.#succeed(path, request)).milliseconds;
  }

  async #succeed<Body>(path: string, request?: Request) {
    const answer = await this.ask<Body>(path, request);
    if (answer.status >= 300) {
      throw new Problem(
        `${request?.method ?? 'GET'} ${path} answered ${
          answer.status
        }: ${JSON.stringify(answer.body)}`,
        'The end of its log may say why.',
      );
    }
    return answer;
  }
}
