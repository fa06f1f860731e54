import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What a cluster without nodes is made of, as envtest has it too. */
const programs = [
  'etcd',
  'kube-apiserver',
  'kube-controller-manager',
  'kube-scheduler',
] as const;

/** The paths of the programs. */
export type Binaries = Readonly<Record<(typeof programs)[number], string>>;

/** The programs of the folder that KUBEBUILDER_ASSETS names, or what is missing. */
export function findBinaries(
  environment: Readonly<Record<string, string | undefined>>,
): Binaries | { missing: string } {
  const folder = environment.KUBEBUILDER_ASSETS;
  if (!folder) {
    return { missing: 'KUBEBUILDER_ASSETS names no folder' };
  }
  const paths = programs.map(name => [name, join(folder, name)] as const);
  const absent = paths.filter(([, path]) => !existsSync(path));
  return absent.length > 0
    ? { missing: `${folder} has no ${absent.map(([name]) => name).join(', ')}` }
    : (Object.fromEntries(paths) as Binaries);
}
