import { delimiter } from 'node:path';

// What npm tells its own children about itself. Yarn and node-gyp take some of
// it for their own: the prefixes, the path of a node-gyp, the headers of the
// Node that npm runs on. Settings that a user makes, such as a proxy, stay.
const npmOwn =
  /^(INIT_CWD|NODE|npm_(command|execpath|node_execpath|lifecycle_.*|package_.*|config_(user_agent|prefix|local_prefix|global_prefix|npm_version|node_gyp|nodedir)))$/i;

/**
 * The environment for everything that the launcher runs: the right `node` and
 * `yarn` come first on the path, and native modules compile against the headers
 * of that `node`.
 */
export function createEnvironment(environment, { binFolder, nodeFolder }) {
  const kept = Object.entries(environment).filter(
    ([name]) => !npmOwn.test(name),
  );
  return {
    ...Object.fromEntries(kept),
    PATH: [binFolder, environment.PATH].filter(Boolean).join(delimiter),
    ...(nodeFolder && { npm_config_nodedir: nodeFolder }),
  };
}
