import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  launchBrowser,
  requireBrowser,
} from '../frontend/portal/openBrowser.ts';
import {
  Problem,
  say,
  sayProblem,
  type Running,
} from '../platform/launcher.ts';
import { resultsFolder } from '../platform/paths.ts';
import { runProgram } from '../platform/runProgram.ts';
import { Checks } from '../platform/Checks.ts';
import { Commands } from './Commands.ts';
import { packPackages } from './packages/packPackages.ts';
import { startRegistry } from './packages/startRegistry.ts';
import { cli } from './variants/cli.ts';
import { legacy } from './variants/legacy.ts';
import { made, raised } from './variants/newSystem.ts';
import type { Variant } from './variants/Variant.ts';

const variants = [cli, made, raised, legacy];
const names = variants.map(({ name }) => name);

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: names },
    // Portals as they were made are left for the next run.
    keep: { type: 'boolean', default: false },
  },
});

/** Installs Rung as a stranger would, by nothing but what the documentation says, and looks at it. */
async function tryAdopting(running: Running) {
  const chosen = chosenVariants();
  await requireBrowser();
  const folder = portalFolder(running);
  const results = resultsFolder('adopt');
  const commands = await Commands.create(join(results, 'logs'), running);
  const checks = Checks.create();

  const packages = await packPackages(
    commands,
    join(results, 'tarballs'),
    running,
  );
  const registryUrl = await startRegistry(packages, running);
  // Yarn reads the settings of the folders above a project as well.
  writeFileSync(join(folder, '.yarnrc.yml'), registrySettings(registryUrl));
  const browser = await launchBrowser(running);
  for (const variant of chosen) {
    checks.about(variant.name);
    say(`Trying ${variant.title}`);
    const pictureFolder = join(results, variant.name);
    try {
      await variant.run({
        commands,
        checks,
        browser,
        packages,
        registryUrl,
        folder,
        pictureFolder,
      });
    } catch (error) {
      if (running.isEnding) {
        throw error;
      }
      sayProblem(error);
      checks.holds('the trial came to its end', 'see above');
    }
  }
  console.log(`\nPictures and logs: ${results}`);
  return checks.conclude();
}

function chosenVariants(): Variant[] {
  const unknown = options.only.find(name => !names.includes(name));
  if (unknown !== undefined) {
    throw new Problem(
      `--only=${unknown} names no trial.`,
      `Write --only=NAME with one of ${names.join(', ')}.`,
    );
  }
  return variants.filter(({ name }) => options.only.includes(name));
}

/** Outside of the repository, as the folders above a project have a say in it. */
function portalFolder(running: Running) {
  if (options.keep) {
    const folder = join(tmpdir(), 'adopted-portals');
    mkdirSync(folder, { recursive: true });
    return folder;
  }
  const folder = mkdtempSync(join(tmpdir(), 'adopted-portals-'));
  running.add(async () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Which packages bring types Yarn asks of a search engine beside the registry; where
 * that cannot be reached, the Yarn of a new portal crashes.
 */
function registrySettings(url: string) {
  return `npmScopes:
  rung:
    npmRegistryServer: ${url}
unsafeHttpWhitelist: [127.0.0.1]
tsEnableAutoTypes: false
`;
}

runProgram(tryAdopting);
