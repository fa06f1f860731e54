/*
 * What `npm start`, `npm test` and `npm run yarn` call. It runs on any Node
 * from 18 on, before anything is installed, and so uses nothing but Node.
 */
import { fileURLToPath } from 'node:url';
import { installPackages, managesPackages } from './launcher/install.mjs';
import { passThrough } from './launcher/processes.mjs';
import { countsLine } from './launcher/results.mjs';
import { Problem, sayProblem } from './launcher/say.mjs';
import { start } from './launcher/start.mjs';
import { test } from './launcher/test.mjs';
import { prepareToolchain } from './launcher/toolchain.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Sets up whatever the machine lacks, then does what was asked for. */
async function launch(command, args) {
  if (process.platform === 'win32') {
    throw new Problem(
      'This launcher runs on Linux and macOS.',
      'On Windows, clone the repository inside WSL and run the same command there.',
    );
  }

  const toolchain = prepareToolchain(root);
  if (command === 'yarn' && managesPackages(args)) {
    return passThrough('yarn', args, toolchain);
  }

  // PostgreSQL comes with what the tests need.
  const demoOnly = command === 'start' && !args.includes('--postgres');
  await installPackages(root, toolchain, { demoOnly });
  switch (command) {
    case 'start':
      return start(root, toolchain, args);
    case 'test':
      return test(root, toolchain, args);
    default:
      return passThrough('yarn', args, toolchain);
  }
}

/** Yarn has set all up itself: its `yarn start` is that of any Backstage repository. */
function launchUnderYarn(command, args) {
  return command === 'yarn'
    ? passThrough('yarn', args)
    : passThrough('backstage-cli', ['repo', command, ...args]);
}

const [command, ...args] = process.argv.slice(2);
// Whoever reads the output may go first; what was started still has to be ended.
process.stdout.on('error', () => {});
const isUnderYarn = process.env.npm_config_user_agent?.startsWith('yarn/');

try {
  if (!['start', 'test', 'yarn'].includes(command)) {
    throw new Problem(
      `There is no launcher command "${command ?? ''}".`,
      'Use npm start, npm test or npm run yarn -- ARGUMENTS.',
    );
  }
  process.exit(
    isUnderYarn
      ? await launchUnderYarn(command, args)
      : await launch(command, args),
  );
} catch (error) {
  sayProblem(error);
  if (command === 'test' && !isUnderYarn) {
    console.log(countsLine({ passed: 0, failed: 1, skipped: 0 }));
  }
  process.exit(1);
}
