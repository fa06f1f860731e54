import Ajv2020 from 'ajv/dist/2020';
import { Response } from 'supertest';
import { openApiDocument } from '../schema';

type Path = keyof typeof openApiDocument.paths;

const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema({ $id: 'openapi', ...openApiDocument });

function pointer(...parts: string[]): string {
  return parts
    .map(part => part.replace(/~/g, '~0').replace(/\//g, '~1'))
    .map(encodeURIComponent)
    .join('/');
}

/** Fails unless the response is one that the OpenAPI document describes. */
export function validateResponse(path: Path, response: Response): void {
  expect(response.type).toBe('application/json');
  const validate = ajv.getSchema(
    `openapi#/${pointer(
      'paths',
      path,
      'get',
      'responses',
      String(response.status),
      'content',
      'application/json',
      'schema',
    )}`,
  );
  expect(validate).toBeDefined();
  validate!(response.body);
  expect(validate!.errors ?? []).toEqual([]);
}
