import Ajv2020 from 'ajv/dist/2020';
import { Response } from 'supertest';
import { openApiDocument } from '../schema';

interface Operation {
  responses: Record<string, { content?: Record<string, unknown> }>;
}

const operations: Record<
  string,
  Record<string, Operation>
> = openApiDocument.paths as Record<string, Record<string, Operation>>;

const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema({ $id: 'openapi', ...openApiDocument });

/** The path of the document that a URL belongs to. */
function pathOf(url: string): string | undefined {
  const { pathname } = new URL(url);
  return Object.keys(operations).find(path =>
    new RegExp(
      `^/api/rung${path.replace(/\./g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`,
    ).test(pathname),
  );
}

function pointer(...parts: string[]): string {
  return parts
    .map(part => part.replace(/~/g, '~0').replace(/\//g, '~1'))
    .map(encodeURIComponent)
    .join('/');
}

/**
 * Fails unless the response is one that the OpenAPI document describes for the
 * path and the method of its request: the status, the media type and, where it
 * is JSON, all of the body.
 */
export function validateResponse(response: Response): void {
  const { url } = response.request;
  const path = pathOf(url) ?? 'no path of the document';
  const method = response.request.method.toLocaleLowerCase('en-US');
  const status = String(response.status);
  const declared = operations[path]?.[method]?.responses[status]?.content ?? {};
  expect({ url, path, method, status, types: Object.keys(declared) }).toEqual({
    url,
    path,
    method,
    status,
    types: response.type ? [response.type] : [],
  });
  if (response.type !== 'application/json') {
    return;
  }
  const validate = ajv.getSchema(
    `openapi#/${pointer(
      'paths',
      path,
      method,
      'responses',
      status,
      'content',
      response.type,
      'schema',
    )}`,
  );
  expect(validate).toBeDefined();
  validate!(response.body);
  expect(validate!.errors ?? []).toEqual([]);
}
