import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Checks } from '../../platform/Checks.ts';
import { rounded } from '../../platform/figures.ts';
import { say, type Running } from '../../platform/launcher.ts';
import type { Exported } from '../exportPlugin.ts';
import type { ExportTool } from '../installTool.ts';
import { knowsRung } from '../knowsRung.ts';
import { copiesIn, ownFiles } from './copiesIn.ts';
import { documentedWiring, type Wiring } from './documentedWiring.ts';
import { PortalPage, type LoadedModule } from './PortalPage.ts';
import { federationRemote, scalprumRemote, type Remote } from './remotes.ts';

/** Checks what a portal's browsers would get of the frontend plugin, and what the guide says of it. */
export async function checkFrontend(
  { target }: Exported,
  tool: ExportTool,
  running: Running,
  checks: Checks,
) {
  say('Loading the frontend in a browser');
  const portal = await PortalPage.create(running);

  const scalprum = scalprumRemote(target, tool);
  const root = await portal.load(scalprum, 'PluginRoot');
  checkRemote(scalprum, [root], checks);
  checkWiring(documentedWiring(), scalprum, root, checks);

  const federation = federationRemote(target);
  const main = await portal.load(federation, '.');
  const alpha = await portal.load(federation, './alpha');
  checkRemote(federation, [main, alpha], checks);
  checks.same(
    'module federation: ./alpha is a plugin of the new frontend system',
    alpha.exports.get('default'),
    '@backstage/FrontendPlugin',
  );
}

function checkRemote(
  remote: Remote,
  loaded: readonly LoadedModule[],
  checks: Checks,
) {
  const { name, folder, shared, configSchema } = remote;
  const files = [...new Set(loaded.flatMap(module => module.files))];
  checks.same(
    `${name}: what a portal shares is not loaded again (${sizeOf(files)})`,
    copiesIn(files, shared),
    [],
  );
  const own = ownFiles(folder);
  checks.same(
    `${name}: no file with code of Rung holds it either (${own.length} files)`,
    { copies: copiesIn(own, shared), isEmpty: own.length === 0 },
    { copies: [], isEmpty: false },
  );
  checks.same(
    `${name}: its schema of the configuration knows rung`,
    knowsRung(configSchema),
    true,
  );
}

/** Whether the guide names what is really there. */
function checkWiring(
  { id, importNames }: Wiring,
  scalprum: Remote,
  { exports }: LoadedModule,
  checks: Checks,
) {
  checks.same('the guide calls the plugin by its name', id, scalprum.id);
  checks.same(
    'scalprum: rungPlugin is a plugin',
    exports.get('rungPlugin'),
    'plugin rung',
  );
  for (const importName of importNames) {
    checks.same(
      `scalprum: PluginRoot has ${importName} of the guide`,
      exports.has(importName),
      true,
    );
  }
}

function sizeOf(files: readonly string[]) {
  const plain = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const zipped = files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(file)).length,
    0,
  );
  return `${files.length} files, ${rounded(plain / 1000)} kB, ${rounded(
    zipped / 1000,
  )} kB zipped`;
}
