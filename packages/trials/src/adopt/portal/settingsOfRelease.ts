import type { Commands } from '../Commands.ts';

const minute = 60_000;
// Backstage has a release every four or five weeks.
const weeksUntilNext = 4;

/**
 * Settings under which Yarn takes the packages of Backstage as they were just
 * before the release after that of create-app. A portal gets most of them by
 * ranges: with the newest of each, one that is made later is a mixture of two
 * releases, which does not start even without Rung. Packages of others are taken
 * as they are today.
 */
export async function settingsOfRelease(
  commands: Commands,
  folder: string,
  createApp: string,
): Promise<Record<string, string>> {
  const answer = await commands.run(
    `npm view ${createApp}@latest version time --json`,
    folder,
  );
  const { version, time } = JSON.parse(answer) as {
    version: string;
    time: Record<string, string>;
  };
  const next =
    Date.parse(time[version]) + weeksUntilNext * 7 * 24 * 60 * minute;
  const age = Math.ceil((Date.now() - next) / minute);
  return age <= 0
    ? {}
    : {
        YARN_NPM_MINIMAL_AGE_GATE: `${age}m`,
        YARN_NPM_PREAPPROVED_PACKAGES: '*,@!(backstage)/*',
      };
}
