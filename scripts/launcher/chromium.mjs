import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Problem } from './say.mjs';

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const macApplications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export const howToGetChromium = [
  'Debian and Ubuntu: apt-get install chromium',
  'macOS: brew install --cask chromium',
  'Anywhere with network: npm run yarn -- playwright install chromium',
  'Elsewhere on the machine: name its path in the variable RUNG_CHROMIUM',
];

/**
 * The path of a Chromium or Chrome on this machine. Without one, Playwright
 * takes the browser that `playwright install` has brought, if it has.
 */
export function findChromium(environment = process.env) {
  const named = environment.RUNG_CHROMIUM;
  if (named) {
    return requireExecutable(named);
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  return folders
    .flatMap(folder => commands.map(command => join(folder, command)))
    .concat(macApplications)
    .find(isExecutable);
}

/** Whether the browser tests can run. Only once packages are installed. */
export async function hasChromium(environment) {
  if (findChromium(environment)) {
    return true;
  }
  const { chromium } = await import('@playwright/test');
  return isExecutable(chromium.executablePath());
}

function requireExecutable(path) {
  if (!isExecutable(path)) {
    throw new Problem(
      `RUNG_CHROMIUM names ${path}, which is not a program.`,
      'Correct the variable, or unset it to have a Chromium looked for.',
    );
  }
  return path;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
