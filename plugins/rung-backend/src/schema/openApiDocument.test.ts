import Ajv2020 from 'ajv/dist/2020';
import { openApiDocument } from './openApiDocument';

interface Operation {
  operationId: string;
  responses: Record<string, unknown>;
}

const operations = Object.entries(openApiDocument.paths).flatMap(
  ([path, methods]) =>
    Object.entries<Operation>(methods).map(
      ([method, operation]) => [`${method} ${path}`, operation] as const,
    ),
);

function refsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([key, child]) =>
    key === '$ref' ? [String(child)] : refsIn(child),
  );
}

function resolve(ref: string): unknown {
  return ref
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>(
      (node, key) => (node as Record<string, unknown> | undefined)?.[key],
      openApiDocument,
    );
}

describe('the OpenAPI document', () => {
  it.each(operations)(
    '%s has a verb and a noun for a name',
    (_route, { operationId }) => {
      expect(operationId).toMatch(
        /^(get|list|export|evaluate|refresh|remind|report|check|preview)([A-Z][a-z]+)+$/,
      );
    },
  );

  it.each(operations)(
    '%s says how it succeeds, and that it needs a caller',
    (_route, { responses }) => {
      const statuses = Object.keys(responses);
      expect(statuses).toContain('401');
      expect(statuses.filter(status => status.startsWith('2'))).toHaveLength(1);
    },
  );

  it('names no operation twice', () => {
    const names = operations.map(([, { operationId }]) => operationId);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([...new Set(refsIn(openApiDocument))])('%s resolves', ref => {
    expect(resolve(ref)).toBeDefined();
  });

  it.each([...Object.keys(openApiDocument.components.schemas)])(
    'the schema %s is used, and one that can be compiled',
    name => {
      const ajv = new Ajv2020({ strict: false });
      ajv.addSchema({ $id: 'openapi', ...openApiDocument });
      const pointer = `#/components/schemas/${name}`;

      expect(refsIn(openApiDocument)).toContain(pointer);
      expect(ajv.getSchema(`openapi${pointer}`)).toBeInstanceOf(Function);
    },
  );
});
