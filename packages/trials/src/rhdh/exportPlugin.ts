import { join } from 'node:path';
import { Problem, say, sayProblem } from '../platform/launcher.ts';
import type { Checks } from '../platform/Checks.ts';
import type { ExportTool } from './installTool.ts';
import { runTool } from './runTool.ts';

/** A plugin that has become a dynamic one. */
export interface Exported {
  /** Its folder among the plugins, which is its short name. */
  plugin: string;
  source: string;
  /** What a portal gets. */
  target: string;
}

/** Makes a dynamic plugin of a package; undefined, and a check that failed, where that cannot be done. */
export async function exportPlugin(
  tool: ExportTool,
  workspace: string,
  plugin: string,
  args: readonly string[],
  checks: Checks,
): Promise<Exported | undefined> {
  const source = join(workspace, 'plugins', plugin);
  const started = Date.now();
  say(`Exporting ${plugin}`);
  const isExported = await runExport(tool, source, args);
  say(`  ended after ${Math.round((Date.now() - started) / 1000)} s`);
  checks.same(`${plugin} can be exported`, isExported, true);
  return isExported
    ? { plugin, source, target: join(source, 'dist-dynamic') }
    : undefined;
}

/** The other plugins are tried even if one cannot be exported. */
async function runExport(
  tool: ExportTool,
  folder: string,
  args: readonly string[],
): Promise<boolean> {
  try {
    await runTool(tool.command, ['plugin', 'export', '--clean', ...args], {
      folder,
      remedy: 'Put right what the export complains about.',
    });
    return true;
  } catch (error) {
    if (!(error instanceof Problem)) {
      throw error;
    }
    sayProblem(error);
    return false;
  }
}
