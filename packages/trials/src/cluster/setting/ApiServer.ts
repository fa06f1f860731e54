import type { IncomingMessage } from 'node:http';
import { Agent, request, type RequestOptions } from 'node:https';
import { text } from 'node:stream/consumers';
import { Problem } from '../../platform/launcher.ts';

/** How an API server is reached, and as whom. */
export interface ApiAccess {
  /** Such as `https://127.0.0.1:6443`. */
  url: string;
  /** Who has signed its certificate, as PEM. */
  ca: string;
  token?: string;
  /** The certificate of whoever asks and its key, as PEM. */
  cert?: string;
  key?: string;
}

export interface ApiAnswer<Body> {
  status: number;
  body: Body;
}

interface ApiRequest {
  method?: 'DELETE' | 'PATCH' | 'POST' | 'PUT';
  body?: object;
}

interface SentRequest {
  method?: string;
  body?: string;
}

/** An API server of Kubernetes, as it answers one account. */
export class ApiServer {
  readonly access: ApiAccess;
  private readonly agent: Agent;

  static create(access: ApiAccess): ApiServer {
    return new ApiServer(access);
  }

  private constructor(access: ApiAccess) {
    const { ca, cert, key } = access;
    this.access = access;
    this.agent = new Agent({ keepAlive: true, maxSockets: 20, ca, cert, key });
  }

  /** The same one, as it answers whoever has this token. */
  as(token: string): ApiServer {
    const { url, ca } = this.access;
    return new ApiServer({ url, ca, token });
  }

  /** The answer, whatever its status. */
  async ask<Body>(
    path: string,
    { method, body }: ApiRequest = {},
  ): Promise<ApiAnswer<Body>> {
    const sent = { method, body: body && JSON.stringify(body) };
    const { status, text: answered } = await this.send(path, sent);
    return { status, body: bodyOf(answered) };
  }

  /** The body of an answer that has to be a success. */
  async json<Body>(path: string, asked?: ApiRequest): Promise<Body> {
    const { status, body } = await this.ask<Body>(path, asked);
    if (status >= 300) {
      throw new Problem(
        `${asked?.method ?? 'GET'} ${path} answered ${status}: ${JSON.stringify(
          body,
        )}`,
        'The logs of the control plane may say why.',
      );
    }
    return body;
  }

  /** Makes an object. */
  async create<Body>(path: string, body: object): Promise<Body> {
    return this.json<Body>(path, { method: 'POST', body });
  }

  /** Changes the fields that are given. */
  async patch(path: string, body: object): Promise<void> {
    await this.json(path, { method: 'PATCH', body });
  }

  async isReady(): Promise<boolean> {
    try {
      return (await this.send('/readyz', {})).status === 200;
    } catch {
      return false;
    }
  }

  /** The answer with a body that is still to be read. */
  async open(path: string) {
    const response = await this.request(path, {});
    const { statusCode: status = 0, headers } = response;
    return { status, headers, body: response };
  }

  private async send(path: string, sent: SentRequest) {
    const response = await this.request(path, sent);
    const { statusCode: status = 0 } = response;
    return { status, text: await text(response) };
  }

  private request(
    path: string,
    { method = 'GET', body }: SentRequest,
  ): Promise<IncomingMessage> {
    const { url, token } = this.access;
    const options: RequestOptions = {
      agent: this.agent,
      method,
      headers: {
        accept: 'application/json',
        // Node leaves it out where the method is DELETE.
        'content-length': Buffer.byteLength(body ?? ''),
        'content-type':
          method === 'PATCH'
            ? 'application/merge-patch+json'
            : 'application/json',
        ...(token && { authorization: `Bearer ${token}` }),
      },
    };
    return new Promise((resolve, reject) => {
      request(`${url}${path}`, options, resolve)
        .once('error', reject)
        .end(body);
    });
  }
}

/** What is wrong with a request is told in text at times. */
function bodyOf(answered: string) {
  try {
    return JSON.parse(answered);
  } catch {
    return answered;
  }
}
