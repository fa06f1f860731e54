import { delimiter } from 'node:path';

// What npm tells its own children about itself. Yarn takes some of it for its
// own, such as the prefixes. Settings that a user makes, such as a proxy, stay.
const npmOwn =
  /^(INIT_CWD|NODE|npm_(command|execpath|node_execpath|lifecycle_.*|package_.*|config_(user_agent|prefix|local_prefix|global_prefix|npm_version|node_gyp)))$/i;

// What a user has told npm of the network holds for Yarn as well, which does
// not read npm's settings: a company's certificates, mirror or proxy.
const yarnNames = {
  npm_config_cafile: 'YARN_HTTPS_CA_FILE_PATH',
  npm_config_https_proxy: 'YARN_HTTPS_PROXY',
  npm_config_proxy: 'YARN_HTTP_PROXY',
  npm_config_registry: 'YARN_NPM_REGISTRY_SERVER',
};

function settingsForYarn(environment) {
  return Object.fromEntries(
    Object.entries(yarnNames)
      .filter(([name]) => environment[name])
      .map(([name, yarnName]) => [yarnName, environment[name]]),
  );
}

/**
 * The environment for everything that the launcher runs: the `node` and `yarn`
 * that were brought, where there are any, come first on the path.
 */
export function createEnvironment(environment, binFolder) {
  const kept = Object.entries(environment).filter(
    ([name]) => !npmOwn.test(name),
  );
  return {
    ...settingsForYarn(environment),
    ...Object.fromEntries(kept),
    PATH: [binFolder, environment.PATH].filter(Boolean).join(delimiter),
  };
}
