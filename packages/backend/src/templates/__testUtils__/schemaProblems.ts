import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { KubernetesObject } from './types';

/**
 * What the schemas of Kubernetes, Argo CD and the Prometheus operator have
 * against these objects: unknown kinds, unknown fields, values of a wrong type.
 */
export function schemaProblems(objects: KubernetesObject[]): string[] {
  const answer = execFileSync(
    process.execPath,
    [resolve(__dirname, 'checkSchemas.mts')],
    { input: JSON.stringify(objects), encoding: 'utf8' },
  );
  const problems: string[][] = JSON.parse(answer);
  return objects.flatMap(({ kind, metadata }, index) =>
    problems[index].map(problem => `${kind} ${metadata?.name}: ${problem}`),
  );
}
