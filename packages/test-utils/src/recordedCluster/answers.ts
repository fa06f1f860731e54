import { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { ServedLists } from './objects';

/** What is longer an API server compresses. */
const longestPlain = 128 * 1024;
/** Such an answer is quick to make, and hardly longer than it could be. */
const gzipOptions = { level: 1 };

/** Answers with JSON, as an API server does. */
export function answer(
  response: ServerResponse,
  code: number,
  body: object,
  headers: Record<string, string> = {},
): void {
  const text = JSON.stringify(body);
  const isTaken = /\bgzip\b/.test(
    String(response.req.headers['accept-encoding']),
  );
  const isLong = text.length > longestPlain;
  response
    .writeHead(code, {
      'content-type': 'application/json',
      ...(isTaken && isLong && { 'content-encoding': 'gzip' }),
      ...headers,
    })
    .end(isTaken && isLong ? gzipSync(text, gzipOptions) : text);
}

/** What an API server says where it gives nothing else. */
export function status(
  code: number,
  reason: string,
  message: string,
  metadata: object = {},
): object {
  return {
    kind: 'Status',
    apiVersion: 'v1',
    metadata,
    status: 'Failure',
    message,
    reason,
    code,
  };
}

/** The groups that the lists belong to, as `/apis` names them. */
export function groupList(lists: ServedLists): object {
  const versions = new Map<string, Set<string>>();
  for (const path of Object.keys(lists)) {
    const [, root, name, version] = path.split('/');
    if (root === 'apis') {
      versions.set(name, (versions.get(name) ?? new Set()).add(version));
    }
  }
  return {
    kind: 'APIGroupList',
    apiVersion: 'v1',
    groups: [...versions].map(([name, ofGroup]) => ({
      name,
      versions: [...ofGroup].map(version => ({
        groupVersion: `${name}/${version}`,
        version,
      })),
    })),
  };
}

interface Token {
  start: number;
  path: string;
}

/** A token that says where a list goes on. */
export function continueToken(path: string, start: number): string {
  return Buffer.from(JSON.stringify({ path, start })).toString('base64url');
}

function readToken(written: string, path: string): Token | undefined {
  try {
    const token: Token = JSON.parse(
      Buffer.from(written, 'base64url').toString(),
    );
    return token.path === path ? token : undefined;
  } catch {
    return undefined;
  }
}

function kindOf(path: string): string {
  return `${path.slice(path.lastIndexOf('/') + 1)}List`;
}

/** Answers with a page of a list, or with what is wrong with the question. */
export function answerPage(
  response: ServerResponse,
  lists: ServedLists,
  { pathname, searchParams }: URL,
): void {
  const items = Object.hasOwn(lists, pathname) ? lists[pathname] : undefined;
  const written = searchParams.get('continue');
  const limit = Number(searchParams.get('limit') ?? Infinity);
  const { start } =
    written === null ? { start: 0 } : readToken(written, pathname) ?? {};
  if (!items) {
    response
      .writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
      .end('404 page not found\n');
  } else if (start === undefined) {
    const message = 'continue key is not valid';
    answer(response, 400, status(400, 'BadRequest', message));
  } else {
    const end = start + limit;
    const isMore = end < items.length;
    answer(response, 200, {
      kind: kindOf(pathname),
      apiVersion: pathname.replace(/^\/apis?\//, '').replace(/\/[^/]*$/, ''),
      metadata: {
        resourceVersion: '1000',
        ...(isMore && {
          continue: continueToken(pathname, end),
          remainingItemCount: items.length - end,
        }),
      },
      items: items.slice(start, end),
    });
  }
}
