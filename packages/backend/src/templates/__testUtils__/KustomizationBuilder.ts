import { posix } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { Files, KubernetesObject } from './types';

/** As much of Kustomize as the manifests use. Anything else is an error. */
interface Kustomization {
  apiVersion: 'kustomize.config.k8s.io/v1beta1';
  kind: 'Kustomization';
  namespace?: string;
  resources: string[];
  patches?: { path: string; target?: { kind: string } }[];
  replicas?: { name: string; count: number }[];
}

const knownKeys = [
  'apiVersion',
  'kind',
  'namespace',
  'resources',
  'patches',
  'replicas',
];

/** What `kubectl kustomize` would print for a folder. */
export class KustomizationBuilder {
  /** The files that have been used. */
  readonly used = new Set<string>();
  private readonly files: Files;

  static create(files: Files): KustomizationBuilder {
    return new KustomizationBuilder(files);
  }

  private constructor(files: Files) {
    this.files = files;
  }

  /** The objects of a file, which may hold several. */
  read(path: string): KubernetesObject[] {
    const text = this.files.get(path);
    if (text === undefined) {
      throw new Error(`There is no ${path}`);
    }
    this.used.add(path);
    return parseAllDocuments(text).map(document => {
      if (document.errors.length > 0) {
        throw new Error(`${path}: ${document.errors[0].message}`);
      }
      return document.toJS();
    });
  }

  build(folder: string): KubernetesObject[] {
    const kustomization = this.kustomizationOf(folder);
    const objects = kustomization.resources.flatMap(resource => {
      const path = posix.join(folder, resource);
      return resource.endsWith('.yaml') ? this.read(path) : this.build(path);
    });
    for (const { path, target } of kustomization.patches ?? []) {
      const [patch] = this.read(posix.join(folder, path));
      const object = the(
        objects,
        ({ kind, metadata }) =>
          kind === (target?.kind ?? patch.kind) &&
          (target !== undefined || metadata.name === patch.metadata.name),
      );
      merge(object, patch);
    }
    for (const { name, count } of kustomization.replicas ?? []) {
      const deployment = the(
        objects,
        ({ kind, metadata }) => kind === 'Deployment' && metadata.name === name,
      );
      deployment.spec.replicas = count;
    }
    for (const { metadata } of objects) {
      metadata.namespace = kustomization.namespace ?? metadata.namespace;
    }
    return objects;
  }

  private kustomizationOf(folder: string): Kustomization {
    const path = posix.join(folder, 'kustomization.yaml');
    this.used.add(path);
    const kustomization: Kustomization = parse(this.files.get(path) ?? '');
    const unknown = Object.keys(kustomization ?? {}).filter(
      key => !knownKeys.includes(key),
    );
    if (kustomization?.kind !== 'Kustomization' || unknown.length > 0) {
      throw new Error(`${path} is no Kustomization, because of "${unknown}"`);
    }
    return kustomization;
  }
}

function the(
  objects: KubernetesObject[],
  isIt: (object: KubernetesObject) => boolean,
): KubernetesObject {
  const found = objects.filter(isIt);
  if (found.length !== 1) {
    throw new Error(`A patch is for ${found.length} objects instead of one`);
  }
  return found[0];
}

/** Lists are replaced, which is right for those that have no merge key yet. */
function merge(
  target: Record<string, unknown> | object,
  patch: Record<string, unknown> | object,
): void {
  const fields = target as Record<string, unknown>;
  for (const [key, value] of Object.entries(patch)) {
    if (isRecord(value) && isRecord(fields[key])) {
      merge(fields[key], value);
    } else {
      fields[key] = value;
    }
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
