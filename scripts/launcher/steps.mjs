import { fromJest, fromNodeTest, fromPlaywright } from './results.mjs';

/** A step of Node's own test runner, which shows what it does and leaves TAP. */
function nodeTests(name, args) {
  return {
    name,
    command: file => [
      ...['node', '--test'],
      ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
      ...['--test-reporter=tap', `--test-reporter-destination=${file}`],
      ...args,
    ],
    read: fromNodeTest,
  };
}

/**
 * What `npm test` runs, in order. A step with tests of its own leaves its
 * results in a file, which `read` counts; Playwright is told the file by a
 * variable.
 */
export function createSteps({ canBrowse }) {
  return [
    { name: 'Types', command: () => ['yarn', 'tsc'] },
    {
      name: 'ESLint',
      command: () => ['yarn', 'backstage-cli', 'repo', 'lint'],
    },
    { name: 'Prettier', command: () => ['yarn', 'prettier:check'] },
    nodeTests('Launcher tests', ['scripts/**/*.test.mjs']),
    {
      name: 'Unit and HTTP tests',
      command: file => [
        ...['yarn', 'backstage-cli', 'repo', 'test'],
        // A worker that holds more takes longer to end than the half second
        // after which Jest takes it for one that something keeps running.
        '--workerIdleMemoryLimit=400MB',
        ...['--json', `--outputFile=${file}`],
      ],
      needsPostgres: true,
      read: fromJest,
    },
    nodeTests('Fault trials', [
      // One process, as they share what takes minutes to set up.
      '--experimental-test-isolation=none',
      'packages/trials/src/faults/*.trial.ts',
    ]),
    nodeTests('Trials on a real cluster', [
      'packages/trials/src/cluster/main.ts',
    ]),
    {
      name: 'Browser tests',
      command: () => [
        ...['yarn', 'playwright', 'test'],
        ...(canBrowse
          ? ['--reporter=list,json']
          : ['--list', '--reporter=json']),
      ],
      read: fromPlaywright,
    },
  ];
}
