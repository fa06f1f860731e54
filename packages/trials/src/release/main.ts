import { join } from 'node:path';
import { Checks } from '../platform/Checks.ts';
import { Problem, run, say, type Running } from '../platform/launcher.ts';
import { createRunFolder, repositoryFolder } from '../platform/paths.ts';
import { runProgram } from '../platform/runProgram.ts';
import { contentProblems } from './contentProblems.ts';
import { entryProblems } from './entryProblems.ts';
import { manifestProblems } from './manifestProblems.ts';
import { publishProblems } from './publishProblems.ts';
import {
  listPublishedPackages,
  pack,
  type PublishedPackage,
} from './PublishedPackage.ts';
import { Tarball } from './Tarball.ts';
import { typeProblems } from './typeProblems.ts';

/** Builds and packs all that is published, and looks at what the registry would get. */
async function checkRelease(running: Running) {
  const folder = createRunFolder();
  say('Checking the types, which the builds need');
  await runYarn(['tsc']);
  say('Building');
  await runYarn(['backstage-cli', 'repo', 'build']);

  const checks = Checks.create();
  for (const published of await listPublishedPackages()) {
    const path = join(folder, `${published.location.replace('/', '-')}.tgz`);
    await pack(published, path, running);
    checks.about(published.location);
    for (const [what, problems] of await checksOf(path, published)) {
      checks.holds(
        what,
        problems.length === 0 ? undefined : problems.join('\n    '),
      );
    }
  }
  return checks.conclude();
}

async function runYarn(args: string[]) {
  const exitCode = await run('yarn', args, { cwd: repositoryFolder });
  if (exitCode !== 0) {
    const command = `yarn ${args.join(' ')}`;
    throw new Problem(
      `"${command}" failed; its own lines above say why.`,
      `Put it right, try "npm run yarn -- ${args.join(
        ' ',
      )}", and run this again.`,
    );
  }
}

async function checksOf(
  path: string,
  { name, location }: PublishedPackage,
): Promise<[string, string[]][]> {
  const tarball = Tarball.read(path);
  const kilobytes = Math.ceil(tarball.bytes.length / 1000);
  say(`${name}: ${tarball.files.length} files, ${kilobytes} kB`);
  return [
    ['manifest', manifestProblems(tarball.manifest, location)],
    ['contents', contentProblems(tarball, location)],
    ['entry points (publint)', await entryProblems(tarball)],
    ['types (attw)', await typeProblems(tarball)],
    ['publishing (npm, dry run)', await publishProblems(path)],
  ];
}

runProgram(checkRelease);
