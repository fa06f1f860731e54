import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEnvironment } from './environment.mjs';

test('puts what was brought first on the path', () => {
  const { PATH } = createEnvironment({ PATH: '/usr/bin:/bin' }, '/brought/bin');

  assert.equal(PATH, '/brought/bin:/usr/bin:/bin');
});

test("drops what npm says about itself and keeps the user's settings", () => {
  const environment = createEnvironment(
    {
      PATH: '/bin',
      HOME: '/home/someone',
      INIT_CWD: '/somewhere',
      NODE: '/usr/bin/node',
      NODE_OPTIONS: '--max-old-space-size=4096',
      npm_command: 'start',
      npm_config_https_proxy: 'http://proxy',
      npm_config_local_prefix: '/somewhere',
      npm_config_prefix: '/usr',
      npm_config_user_agent: 'npm/11.0.0',
      npm_execpath: '/usr/lib/npm',
      npm_lifecycle_event: 'start',
      npm_package_name: 'root',
    },
    '/b',
  );

  assert.deepEqual(environment, {
    PATH: '/b:/bin',
    HOME: '/home/someone',
    NODE_OPTIONS: '--max-old-space-size=4096',
    npm_config_https_proxy: 'http://proxy',
    YARN_HTTPS_PROXY: 'http://proxy',
  });
});

test('tells Yarn what npm was told of the network, unless Yarn was told itself', () => {
  const environment = createEnvironment(
    {
      PATH: '/bin',
      npm_config_cafile: '/etc/company.pem',
      npm_config_registry: 'https://mirror.example/',
      YARN_HTTPS_CA_FILE_PATH: '/etc/own.pem',
    },
    '/b',
  );

  assert.equal(environment.YARN_HTTPS_CA_FILE_PATH, '/etc/own.pem');
  assert.equal(environment.YARN_NPM_REGISTRY_SERVER, 'https://mirror.example/');
});
