import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import { backendSources } from './paths.ts';

/**
 * Compiles the backend of the trials into the run folder, beside the plugins
 * installed there: what is measured is plain JavaScript, and no compiler lives
 * in its process.
 */
export function installBackend(runFolder: string) {
  const folder = join(runFolder, 'backend');
  mkdirSync(folder);
  writeFileSync(join(runFolder, 'package.json'), '{ "type": "module" }');
  for (const name of readdirSync(backendSources)) {
    const { outputText } = transpileModule(
      readFileSync(join(backendSources, name), 'utf8'),
      {
        compilerOptions: {
          module: ModuleKind.ESNext,
          target: ScriptTarget.ES2022,
          verbatimModuleSyntax: true,
          rewriteRelativeImportExtensions: true,
        },
      },
    );
    writeFileSync(join(folder, name.replace(/\.ts$/, '.js')), outputText);
  }
  return join(folder, 'main.js');
}
