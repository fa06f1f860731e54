import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasChromium, howToGetChromium } from './chromium.mjs';
import { startPostgres } from './postgres.mjs';
import { Running, startGroup } from './processes.mjs';
import { countsLine, countStep, oneTest, sum } from './results.mjs';
import { Problem, say, sayProblem, secondsSince } from './say.mjs';
import { createSteps } from './steps.mjs';

// What a shell reports for a program ended by Ctrl-C.
const interrupted = 130;

/** Runs all checks and tests, whatever fails, and ends with one line of counts. */
export async function test(root, { environment }, args) {
  if (args.length > 0) {
    throw new Problem(
      'npm test always runs everything and takes no arguments.',
      'For some tests only: npm run yarn -- test PATH',
    );
  }
  const canBrowse = await hasChromium(environment);
  const folder = mkdtempSync(join(tmpdir(), 'rung-test-'));
  const running = new Running();
  running.stopOnSignal();
  const results = [];
  try {
    for (const [index, step] of createSteps({ canBrowse }).entries()) {
      const file = join(folder, String(index));
      results.push(await runStep(step, { environment, file, root, running }));
      if (running.isEnding) {
        return interrupted;
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }

  console.log();
  for (const { name, counts, seconds } of results) {
    say(`${name}: ${countsLine(counts)} (${seconds} s)`);
  }
  if (!canBrowse) {
    say(
      'The browser tests were skipped: this machine has no Chromium. To get one:',
    );
    console.log(howToGetChromium.map(line => `    ${line}`).join('\n'));
  }
  const total = sum(results.map(({ counts }) => counts));
  console.log(countsLine(total));
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

async function runStep(step, { environment, file, root, running }) {
  console.log();
  say(step.name);
  const started = Date.now();
  const counts = [];
  const variables = { CI: 'true', PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  if (step.needsPostgres) {
    try {
      Object.assign(variables, await startTestDatabase(running));
    } catch (error) {
      sayProblem(error);
      counts.push(oneTest(1));
    }
  }

  const [command, ...args] = step.command(file);
  const group = startGroup(command, args, {
    cwd: root,
    env: { ...environment, ...variables },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  running.add(group.stop);
  const exitCode = await group.finished;
  await running.stopAll();

  const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  counts.push(
    step.read ? countStep(exitCode, text, step.read) : oneTest(exitCode),
  );
  return {
    name: step.name,
    counts: sum(counts),
    seconds: secondsSince(started),
  };
}

/** For the TestDatabases of @backstage/backend-test-utils. */
async function startTestDatabase(running) {
  const { host, port, user, password, stop } = await startPostgres();
  running.add(stop);
  return {
    BACKSTAGE_TEST_DISABLE_DOCKER: '1',
    BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING: `postgresql://${user}:${password}@${host}:${port}/postgres`,
  };
}
