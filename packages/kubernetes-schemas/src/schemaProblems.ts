import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** As much of a Kubernetes object as tells which schema is its own. */
export interface SchemaObject {
  apiVersion: string;
  kind: string;
  metadata?: { name?: string };
  spec?: unknown;
}

/**
 * What the schemas of Kubernetes, Argo CD and the Prometheus operator have
 * against these objects: unknown kinds, unknown fields, values of a wrong type.
 */
export function schemaProblems(objects: readonly SchemaObject[]): string[] {
  const answer = execFileSync(
    process.execPath,
    [resolve(__dirname, 'checkSchemas.mts')],
    {
      input: JSON.stringify(objects),
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  const problems: string[][] = JSON.parse(answer);
  return objects.flatMap(({ kind, metadata }, index) =>
    problems[index].map(problem => `${kind} ${metadata?.name}: ${problem}`),
  );
}
