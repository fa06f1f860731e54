import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Running } from '../../platform/launcher.ts';
import type { Manifest, PackedPackage } from './packPackages.ts';

const host = '127.0.0.1';
const scope = '@rung/';

/**
 * Serves packed packages, and nothing else, as npm's registry would. The latest
 * version of each has the time as its patch number: no cache of a package
 * manager has met that version before, and none keeps what was never published
 * under the number of a release. Under the number that it was packed with there
 * is the same.
 */
export async function startRegistry(
  packages: readonly PackedPackage[],
  running: Running,
): Promise<string> {
  const stamp = Math.round(Date.now() / 1000);
  const server = createServer((request, response) => {
    const url = `http://${request.headers.host}`;
    const path = decodeURIComponent(new URL(request.url!, url).pathname);
    const found = packages.find(
      ({ manifest: { name } }) =>
        path === `/${name}` || path.startsWith(`/${name}/-/`),
    );
    if (!found) {
      response.writeHead(404).end();
    } else if (path.endsWith('.tgz')) {
      response.end(readFileSync(found.tarball));
    } else {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(packument(found, stamp, url)));
    }
  });
  await new Promise<void>(resolve => {
    server.listen(0, host, resolve);
  });
  running.add(async () => {
    server.close();
    server.closeAllConnections();
  });
  return `http://${host}:${(server.address() as AddressInfo).port}`;
}

/** What a registry says of a package. */
function packument(
  { manifest, tarball }: PackedPackage,
  stamp: number,
  url: string,
) {
  const { name } = manifest;
  const [, baseName] = name.split('/');
  const digest = createHash('sha512').update(readFileSync(tarball));
  const integrity = `sha512-${digest.digest('base64')}`;
  const latest = stamped(manifest, stamp);
  const versions = [manifest, latest].map(version => ({
    ...version,
    dist: {
      tarball: `${url}/${name}/-/${baseName}-${version.version}.tgz`,
      integrity,
    },
  }));
  return {
    name,
    'dist-tags': { latest: latest.version },
    // Old enough for package managers that let others try a release first.
    time: Object.fromEntries(
      versions.map(({ version }) => [version, '2026-01-01T00:00:00.000Z']),
    ),
    versions: Object.fromEntries(
      versions.map(version => [version.version, version]),
    ),
  };
}

/** Under the number of a trial, and with others of the same number. */
function stamped(manifest: Manifest, stamp: number): Manifest {
  const number = (version: string) => version.replace(/\d+$/, String(stamp));
  const dependencies = Object.entries(manifest.dependencies ?? {}).map(
    ([name, range]) => [name, name.startsWith(scope) ? number(range) : range],
  );
  return {
    ...manifest,
    version: number(manifest.version),
    dependencies: Object.fromEntries(dependencies),
  };
}
