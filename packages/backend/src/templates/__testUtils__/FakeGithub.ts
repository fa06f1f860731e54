import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** One request that would have changed something. */
export interface GithubWrite {
  path: string;
  body: unknown;
}

/** As much of the API of GitHub as it takes to open a pull request. */
export class FakeGithub {
  readonly writes: GithubWrite[] = [];
  private readonly server: Server;

  /** @param files - text by the path at which the API gives it */
  static async start(files: Record<string, string>): Promise<FakeGithub> {
    const github = new FakeGithub(files);
    await new Promise<void>(done =>
      github.server.listen(0, '127.0.0.1', () => done()),
    );
    return github;
  }

  private constructor(files: Record<string, string>) {
    this.server = createServer(async (request, response) => {
      const path = request.url ?? '';
      const answer = (body: unknown, status = 200) => {
        response.writeHead(status, {
          'content-type': 'application/json; charset=utf-8',
        });
        response.end(typeof body === 'string' ? body : JSON.stringify(body));
      };
      if (path === '/graphql') {
        answer({ data: { repository: { ref: null } } });
      } else if (request.method === 'POST') {
        this.writes.push({ path, body: JSON.parse(await text(request)) });
        answer(
          {
            sha: `sha-${this.writes.length}`,
            number: 7,
            base: { ref: 'main' },
            html_url: 'https://github.example.test/haulwren/seats/pull/7',
          },
          201,
        );
      } else if (path in files) {
        answer(files[path]);
      } else if (path.includes('/commits')) {
        answer([{ sha: 'sha-before', commit: { tree: { sha: 'tree' } } }]);
      } else if (/^\/repos\/[^/]+\/[^/]+$/.test(path)) {
        answer({ default_branch: 'main', permissions: { push: true } });
      } else {
        answer({ message: 'Not Found' }, 404);
      }
    });
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** What has been written to a path below a repository, in order. */
  writesTo(ending: string): unknown[] {
    return this.writes
      .filter(({ path }) => path.endsWith(ending))
      .map(({ body }) => body);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise(done => this.server.close(done));
  }
}
