/*
 * Reads Kubernetes objects from standard input, a JSON list, and writes a list
 * with the problems of each. A process of its own, because the schemas are
 * published as ES modules only, which Jest does not load.
 */

import { readFileSync } from 'node:fs';

/** Where the schemas of a group are; those of Kubernetes itself otherwise. */
const packages: Record<string, string> = {
  'argoproj.io': '@kubernetes-models/argo-cd',
  'monitoring.coreos.com': '@kubernetes-models/prometheus-operator',
};

interface KubernetesObject {
  apiVersion: string;
  kind: string;
}

interface Model {
  prototype: { validate(this: unknown): void };
}

async function problemsOf(object: KubernetesObject): Promise<string[]> {
  const { apiVersion, kind } = object;
  const group = apiVersion.split('/')[0];
  const schemas: Record<string, Model> = await import(
    `${packages[group] ?? 'kubernetes-models'}/${apiVersion}`
  );
  if (!(kind in schemas)) {
    return [`${apiVersion} has no kind ${kind}`];
  }
  const { watched, unread } = watch(object);
  try {
    schemas[kind].prototype.validate.call(watched);
  } catch (error) {
    return [String(error)];
  }
  return unread();
}

/**
 * Finds the fields that a schema does not know. A validator looks at every
 * field it knows; what it has not looked at is unknown to it. Where it has not
 * looked inside an object at all, anything goes.
 */
function watch(root: object) {
  const visited = new Map<object, Set<PropertyKey>>();
  const wrap = (value: object): object =>
    new Proxy(value, {
      get(target, key, receiver) {
        visited.set(target, (visited.get(target) ?? new Set()).add(key));
        const field = Reflect.get(target, key, receiver);
        return typeof field === 'object' && field !== null
          ? wrap(field)
          : field;
      },
    });
  const unreadIn = (value: unknown, path: string): string[] => {
    if (typeof value !== 'object' || value === null || !visited.has(value)) {
      return [];
    }
    return Object.entries(value).flatMap(([key, field]) =>
      visited.get(value)?.has(key)
        ? unreadIn(field, `${path}/${key}`)
        : [`${path}/${key} is no field`],
    );
  };
  return { watched: wrap(root), unread: () => unreadIn(root, '') };
}

async function main() {
  const objects: KubernetesObject[] = JSON.parse(readFileSync(0, 'utf8'));
  const problems = await Promise.all(
    objects.map(object => problemsOf(object).catch(error => [String(error)])),
  );
  process.stdout.write(JSON.stringify(problems));
}

main();
