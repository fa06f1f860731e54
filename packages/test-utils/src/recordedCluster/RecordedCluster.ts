import {
  createServer,
  IncomingHttpHeaders,
  IncomingMessage,
  Server,
  ServerResponse,
} from 'node:http';
import { AddressInfo } from 'node:net';
import { answer, answerPage, groupList } from './answers';
import { Fault, forbidden, unauthorized } from './faults';
import { ServedLists, shopCluster } from './objects';

/** What has been asked of a recorded cluster. */
export interface RecordedRequest {
  method: string;
  /** With the query. */
  path: string;
  headers: IncomingHttpHeaders;
}

/** Whoever brings none of these may read everything. */
export const tokens = {
  /** Is known, and has a right to nothing. */
  powerless: 'powerless',
  /** Is not known. */
  unknown: 'unknown',
} as const;

/**
 * An API server of Kubernetes that gives what has been recorded: versions, lists
 * in pages, and every fault that is put in its way.
 */
export class RecordedCluster {
  readonly requests: RecordedRequest[] = [];
  readonly #server: Server;
  readonly #faults = new Map<string, Fault>();
  #lists: ServedLists;
  #bytesSent = 0;

  static async start(
    lists: ServedLists = shopCluster,
  ): Promise<RecordedCluster> {
    const cluster = new RecordedCluster(createServer(), lists);
    await new Promise<void>(done =>
      cluster.#server.listen(0, '127.0.0.1', done),
    );
    return cluster;
  }

  private constructor(server: Server, lists: ServedLists) {
    this.#server = server;
    this.#lists = lists;
    server.on('request', (request, response) => this.handle(request, response));
  }

  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  /** How long all answers were, in bytes. */
  get bytesSent(): number {
    return this.#bytesSent;
  }

  /** Gives other lists from now on, without faults and with nothing asked. */
  reset(lists: ServedLists = shopCluster): void {
    this.#lists = lists;
    this.#faults.clear();
    this.requests.length = 0;
  }

  /** Puts a fault in the way of a path, or of all of them. */
  fault(path: string | '*', fault: Fault): void {
    this.#faults.set(path, fault);
  }

  /** How often a path has been asked for, whatever the query. */
  asked(path: string): number {
    return this.requests.filter(request => request.path.split('?')[0] === path)
      .length;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(done => this.#server.close(done));
  }

  private handle(request: IncomingMessage, response: ServerResponse): void {
    const { method = '', url: path = '/', headers } = request;
    this.requests.push({ method, path, headers });
    const { socket } = request;
    const sentBefore = socket.bytesWritten;
    response.once('close', () => {
      this.#bytesSent += socket.bytesWritten - sentBefore;
    });
    const url = new URL(path, this.url);
    const fault = this.#faults.get(url.pathname) ?? this.#faults.get('*');
    if (fault && fault(request, response, url) !== false) {
      return;
    }
    if (headers.authorization === `Bearer ${tokens.unknown}`) {
      unauthorized(request, response, url);
    } else if (url.pathname === '/version') {
      answer(response, 200, { major: '1', minor: '34', gitVersion: 'v1.34.2' });
    } else if (url.pathname === '/apis') {
      answer(response, 200, groupList(this.#lists));
    } else if (headers.authorization === `Bearer ${tokens.powerless}`) {
      forbidden(request, response, url);
    } else {
      answerPage(response, this.#lists, url);
    }
  }
}
