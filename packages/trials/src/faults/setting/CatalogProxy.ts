import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { ConfigPart } from '../../platform/backendConfig.ts';

/** What happens to a page before it is handed on; `'fail'` loses it on the way. */
export type PageRule = (page: number) => Promise<'fail' | void> | 'fail' | void;

const pagePath = '/api/catalog/entities/by-query';
// Whoever asks for so many is scanning.
const smallestScanPage = 500;

/**
 * Stands between the plugins of one backend and its catalog, so that a trial
 * can make reading slow, or fail, without a change to either. It deals the
 * pages of a scan in portions of a size that makes many of them.
 */
export class CatalogProxy {
  private readonly server: Server;
  private readonly pageSize: number;
  private target = '';
  private pagesRead = 0;
  private rule: PageRule = () => {};

  private constructor(pageSize: number) {
    this.pageSize = pageSize;
    this.server = createServer(async (request, response) => {
      try {
        const { status, type, body } = await this.answer(request);
        response.writeHead(status, { 'content-type': type }).end(body);
      } catch {
        // A page got lost, or one of the two sides is gone.
        response.destroy();
      }
    });
  }

  static async start(pageSize: number) {
    const proxy = new CatalogProxy(pageSize);
    // Nobody is to wait for it, should a trial end before it can stop it.
    proxy.server.listen(0, '127.0.0.1').unref();
    await once(proxy.server, 'listening');
    return proxy;
  }

  /** Sends the plugins of a backend here when they look for the catalog. */
  get endpoint(): ConfigPart {
    const { port } = this.server.address() as AddressInfo;
    const target = `http://127.0.0.1:${port}/api/catalog`;
    return { target, plugins: ['catalog'] };
  }

  connect(target: string) {
    this.target = target;
  }

  /** From now on; pages are counted from 1 again. */
  obey(rule: PageRule) {
    this.pagesRead = 0;
    this.rule = rule;
  }

  /** How many pages of a scan were read since the last rule. */
  get pages() {
    return this.pagesRead;
  }

  stop() {
    this.server.closeAllConnections();
    this.server.close();
  }

  private async answer(request: IncomingMessage) {
    const asked = new URL(request.url ?? '', this.target);
    const askedBody = await text(request);
    const { url, body, isPage } = this.shrink(asked, askedBody);
    const { authorization, 'content-type': contentType } = request.headers;
    const answer = await fetch(url, {
      method: request.method,
      headers: {
        ...(authorization && { authorization }),
        ...(contentType && { 'content-type': contentType }),
      },
      body: body || undefined,
    });
    const answered = {
      status: answer.status,
      type: answer.headers.get('content-type') ?? 'text/plain',
      body: await answer.text(),
    };
    if (isPage) {
      this.pagesRead += 1;
      if ((await this.rule(this.pagesRead)) === 'fail') {
        throw new Error(`Page ${this.pagesRead} got lost`);
      }
    }
    return answered;
  }

  /** The catalog is asked by query string for a first page, and by body for those that follow. */
  private shrink(url: URL, body: string) {
    if (url.pathname !== pagePath) {
      return { url, body, isPage: false };
    }
    const query = body ? JSON.parse(body) : {};
    const limit = Number(url.searchParams.get('limit') ?? query.limit ?? 0);
    if (limit < smallestScanPage) {
      return { url, body, isPage: false };
    }
    if (body) {
      return {
        url,
        body: JSON.stringify({ ...query, limit: this.pageSize }),
        isPage: true,
      };
    }
    url.searchParams.set('limit', String(this.pageSize));
    return { url, body, isPage: true };
  }
}
