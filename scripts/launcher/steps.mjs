import {
  fromCounts,
  fromJest,
  fromNodeTest,
  fromPlaywright,
} from './results.mjs';

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
    {
      name: 'Launcher tests',
      command: file => [
        ...['node', '--test'],
        ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
        ...['--test-reporter=tap', `--test-reporter-destination=${file}`],
        'scripts/**/*.test.mjs',
      ],
      read: fromNodeTest,
    },
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
    {
      name: 'Fault trials',
      command: file => ['yarn', 'test:faults', file],
      read: fromCounts,
    },
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
