import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/launcher/chromium.mjs';

const baseURL = 'http://localhost:7107';
const developmentURL = 'http://localhost:7108';
const configFiles = ['app-config.yaml', 'app-config.e2e.yaml'];
const developmentFiles = [...configFiles, 'app-config.e2e-development.yaml'];
/** React warns in development only. */
const developmentTests = 'console.test.ts';
/** What templates write goes into a copy, which app-config.e2e.yaml names. */
const examples = 'node_modules/.cache/e2e-examples';

export default defineConfig({
  testDir: 'packages/app/e2e-tests',
  timeout: 60_000,
  // How soon a page is there is for the benchmarks to say, on a machine that
  // does nothing else.
  expect: { timeout: 20_000 },
  // All tests share one portal and its database.
  workers: 1,
  reporter: 'list',
  outputDir: 'node_modules/.cache/e2e-test-results',
  forbidOnly: Boolean(process.env.CI),

  use: {
    baseURL,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: findChromium(),
      args: [
        // Chromium has no sandbox for root, as whom CI often runs.
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        // It is to talk to the portal only.
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },

  projects: [
    { name: 'built', testIgnore: developmentTests },
    {
      name: 'development',
      testMatch: developmentTests,
      use: { baseURL: developmentURL },
    },
  ],

  webServer: [
    {
      // The app as it is deployed: built, and served by the backend.
      command: [
        `rm -rf ${examples} && mkdir -p ${examples}`,
        `cp -R examples/. ${examples}`,
        // Errors go elsewhere; this is the list of all files.
        'yarn workspace app build > /dev/null',
        start('backend', configFiles),
      ].join(' && '),
      url: `${baseURL}/.backstage/health/v1/readiness`,
      timeout: 300_000,
      stdout: 'pipe',
      env: { LOG_LEVEL: 'warn' },
    },
    {
      command: `${start('app', developmentFiles)} > /dev/null`,
      url: developmentURL,
      timeout: 300_000,
    },
  ],
});

function start(workspace: string, files: string[]): string {
  return [`yarn workspace ${workspace} start`, ...files].join(
    ' --config ../../',
  );
}
