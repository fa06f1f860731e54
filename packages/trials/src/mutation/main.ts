import { Stryker } from '@stryker-mutator/core';
import { parseArgs } from 'node:util';
import { Problem, say } from '../platform/launcher.ts';
import {
  createRunFolder,
  repositoryFolder,
  resultsFolder,
} from '../platform/paths.ts';
import { runProgram } from '../platform/runProgram.ts';
import { areas } from './areas.ts';
import { jestConfigFor } from './jestConfig.ts';
import { sampledLines } from './sampledLines.ts';
import { noticedOf, noticedTable } from './noticed.ts';

const {
  values: { concurrency, every },
  positionals: [name = 'engine', ...folders],
} = parseArgs({
  allowPositionals: true,
  options: { concurrency: { type: 'string' }, every: { type: 'string' } },
});

function chosenArea() {
  if (!Object.hasOwn(areas, name)) {
    throw new Problem(
      `Not an area: ${name}`,
      `Name one of ${Object.keys(areas).join(', ')}.`,
    );
  }
  const area = areas[name];
  const unknown = folders.filter(folder => !area.folders.includes(folder));
  if (unknown.length > 0) {
    throw new Problem(
      `Not a folder of the ${name}: ${unknown.join(', ')}`,
      `Name some of ${area.folders.join(', ')}, or none for all of them.`,
    );
  }
  return folders.length > 0
    ? { ...area, folders, testFolders: area.testFolders && folders }
    : area;
}

/** Changes one operator after the other, and looks whether a test fails then. */
async function mutate() {
  const area = chosenArea();
  const folder = createRunFolder();
  const results = resultsFolder(`mutation/${name}`);
  process.chdir(repositoryFolder);
  const sources = `${area.packageFolder}/src`;
  const mutants = await new Stryker({
    testRunner: 'jest',
    plugins: [
      '@stryker-mutator/jest-runner',
      `${import.meta.dirname}/withoutSentences.ts`,
    ],
    ignorers: [...area.ignorers],
    mutate: every
      ? sampledLines(sources, area.folders, Number(every))
      : [
          ...area.folders.map(one => `${sources}/${one}/**/*.ts`),
          '!**/*.test.ts',
          '!**/index.ts',
        ],
    jest: { config: await jestConfigFor(area), enableFindRelatedTests: false },
    coverageAnalysis: 'perTest',
    concurrency: concurrency ? Number(concurrency) : undefined,
    tempDirName: folder,
    ignorePatterns: ['**/dist', '**/dist-types', '**/coverage'],
    disableTypeChecks: false,
    reporters: ['clear-text', 'html', 'json', 'progress-append-only'],
    clearTextReporter: { reportTests: false, reportScoreTable: false },
    htmlReporter: { fileName: `${results}/report.html` },
    jsonReporter: { fileName: `${results}/report.json` },
  }).runMutationTest();
  const { share } = noticedOf(mutants);
  console.log(`\n${noticedTable(mutants, sources, area.folders)}\n`);
  say(`${share} % of the changes are noticed, and ${area.aim} % is the aim`);
  return share >= area.aim;
}

runProgram(mutate);
