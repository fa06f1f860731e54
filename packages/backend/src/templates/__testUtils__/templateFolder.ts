import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { TestBackend } from '@backstage/backend-test-utils';
import request from 'supertest';
import { parse } from 'yaml';
import { Files } from './types';

export const examples = resolve(__dirname, '../../../../../examples');

/** The files that a template of the examples makes of these values. */
export async function dryRun(
  backend: TestBackend,
  name: string,
  values: Record<string, unknown>,
): Promise<Files> {
  const folder = join(examples, 'templates', name);
  const { body, status } = await request(backend.server)
    .post('/api/scaffolder/v2/dry-run')
    .send({
      template: parse(readFileSync(join(folder, 'template.yaml'), 'utf8')),
      values,
      directoryContents: filesIn(folder).map(file => ({
        path: relative(folder, file),
        base64Content: readFileSync(file, 'base64'),
      })),
    });
  if (status !== 200) {
    throw new Error(JSON.stringify(body));
  }
  return new Map(
    body.directoryContents.map(
      ({ path, base64Content }: { path: string; base64Content: string }) => [
        path,
        Buffer.from(base64Content, 'base64').toString('utf8'),
      ],
    ),
  );
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name));
}
