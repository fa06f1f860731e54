/** What the trials share with the launcher of the repository. */
/* The launcher is no package that could be imported by its name. */
/* eslint-disable @backstage/no-relative-monorepo-imports */
export {
  findChromium,
  hasChromium,
  howToGetChromium,
} from '../../../../scripts/launcher/chromium.mjs';
export { startPostgres } from '../../../../scripts/launcher/postgres.mjs';
export { findFreePort } from '../../../../scripts/launcher/ports.mjs';
export {
  run,
  Running,
  startGroup,
} from '../../../../scripts/launcher/processes.mjs';
export { Problem, say, sayProblem } from '../../../../scripts/launcher/say.mjs';
export { prepareToolchain } from '../../../../scripts/launcher/toolchain.mjs';
