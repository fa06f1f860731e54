import { dirname } from 'node:path';
import { Checks } from '../platform/Checks.ts';
import { requireBrowser } from '../frontend/portal/openBrowser.ts';
import { buildPackage } from '../platform/buildPackage.ts';
import { say, type Running } from '../platform/launcher.ts';
import { createRunFolder, repositoryFolder } from '../platform/paths.ts';
import { runProgram } from '../platform/runProgram.ts';
import { checkBackend, embedded } from './backend/checkBackend.ts';
import { copyWorkspace } from './copyWorkspace.ts';
import { exportPlugin } from './exportPlugin.ts';
import { checkFrontend } from './frontend/checkFrontend.ts';
import { installTool, type ExportTool } from './installTool.ts';
import { runTool } from './runTool.ts';

const libraries = ['rung-common', 'rung-observation', 'rung-node'];
const backendPlugins = [
  'rung-backend',
  'catalog-backend-module-rung',
  'scaffolder-backend-module-rung',
  'rung-backend-module-kubernetes',
  'search-backend-module-rung',
  'scorecard-backend-module-rung',
  'tech-insights-backend-module-rung',
];
const frontendPlugin = 'rung';

/** Tries whether the plugins can be had as dynamic plugins of Red Hat Developer Hub. */
async function tryExport(running: Running) {
  await requireBrowser();
  const folder = createRunFolder();

  say('Installing the tool that exports, which takes minutes the first time');
  const tool = await installTool(dirname(folder));
  await buildAll(folder);

  const checks = Checks.create();
  await tryBackends(tool, folder, checks);
  await tryFrontend(tool, folder, running, checks);

  return checks.conclude();
}

async function buildAll(workspace: string) {
  say('Checking the types, which the builds need');
  await runTool('node_modules/.bin/tsc', [], {
    folder: repositoryFolder,
    remedy: 'Put right what the compiler complains about.',
  });
  copyWorkspace(workspace);
  for (const plugin of [...libraries, ...backendPlugins]) {
    say(`Building ${plugin}`);
    await buildPackage(plugin, `${workspace}/plugins/${plugin}`);
  }
}

async function tryBackends(
  tool: ExportTool,
  workspace: string,
  checks: Checks,
) {
  // The builds are there, and the tool's own would need an installed workspace.
  const args = ['--no-build', '--embed-package', ...embedded];
  for (const plugin of backendPlugins) {
    checks.about(plugin);
    const exported = await exportPlugin(tool, workspace, plugin, args, checks);
    if (exported) {
      await checkBackend(exported, workspace, checks);
    }
  }
}

async function tryFrontend(
  tool: ExportTool,
  workspace: string,
  running: Running,
  checks: Checks,
) {
  say('The next export bundles twice, which takes minutes');
  checks.about(frontendPlugin);
  const exported = await exportPlugin(
    tool,
    workspace,
    frontendPlugin,
    [],
    checks,
  );
  if (exported) {
    await checkFrontend(exported, tool, running, checks);
  }
}

runProgram(tryExport);
