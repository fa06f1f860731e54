import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { SchemaObject, schemaProblems } from '@internal/kubernetes-schemas';
import { resources } from '@rung/backstage-plugin-rung-observation';
import { parseAllDocuments } from 'yaml';

const folder = resolve(__dirname, '../../../examples/clusters');

interface Rule {
  apiGroups: string[];
  resources: string[];
  verbs: string[];
}

function manifestsOf(file: string): SchemaObject[] {
  const text = readFileSync(resolve(folder, file), 'utf8');
  return parseAllDocuments(text).map(document => document.toJS());
}

const files = readdirSync(folder).filter(file => file.endsWith('.yaml'));

describe('the manifests for clusters', () => {
  it.each(files)('%s holds what Kubernetes takes', file => {
    expect(schemaProblems(manifestsOf(file))).toEqual([]);
  });

  it('give the right to list what is read, and no other', () => {
    const [role] = manifestsOf('cluster-role.yaml');
    const { rules } = role as unknown as { rules: Rule[] };
    expect(new Set(rules.map(({ verbs }) => verbs.join()))).toEqual(
      new Set(['get,list']),
    );
    const given = rules.flatMap(({ apiGroups, resources: names }) =>
      apiGroups.flatMap(group => names.map(name => `${group}/${name}`)),
    );
    expect(given.sort()).toEqual(
      resources.map(({ group, name }) => `${group}/${name}`).sort(),
    );
  });

  it('belong together', () => {
    const all = files.flatMap(manifestsOf);
    const names = all
      .filter(({ kind }) => kind !== 'Namespace')
      .map(({ metadata }) => metadata?.name);
    expect(new Set(names)).toEqual(new Set(['rung-observer']));
  });
});
