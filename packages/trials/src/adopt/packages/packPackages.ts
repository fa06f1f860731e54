import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { say, type Running } from '../../platform/launcher.ts';
import { repositoryFolder } from '../../platform/paths.ts';
import { listPublishedPackages, pack } from '../../release/PublishedPackage.ts';
import type { Commands } from '../Commands.ts';

/** A package as it would be published. */
export interface PackedPackage {
  manifest: Manifest;
  tarball: string;
}

export interface Manifest {
  name: string;
  version: string;
  dependencies?: Record<string, string>;
}

/** Builds and packs every package that is not private. */
export async function packPackages(
  commands: Commands,
  folder: string,
  running: Running,
): Promise<PackedPackage[]> {
  mkdirSync(folder, { recursive: true });
  await commands.run('yarn tsc', repositoryFolder);
  await commands.run('yarn backstage-cli repo build', repositoryFolder);
  const packages: PackedPackage[] = [];
  for (const published of await listPublishedPackages()) {
    say(`Packing ${published.name}`);
    const tarball = join(folder, `${published.name.replace('/', '+')}.tgz`);
    await pack(published, tarball, running);
    const manifest = await commands.run(
      `tar -xOf '${tarball}' package/package.json`,
      folder,
    );
    packages.push({ manifest: JSON.parse(manifest), tarball });
  }
  return packages;
}
