// Jest takes an environment of CommonJS only, in a package of ES modules too.
const fastCheck = require('fast-check');
const { TestEnvironment } = require('jest-environment-node');

/** Skips what comes after a test that has failed: one is enough to notice a change. */
module.exports = class FirstFailure extends TestEnvironment {
  #hasFailed = false;

  constructor(...options) {
    super(...options);
    // Jest loads it anew for each change, which takes longer than the tests.
    this.global.fastCheck = fastCheck;
  }

  handleTestEvent = event => {
    switch (event.name) {
      case 'setup':
        // So that files without any of these tests need not be loaded.
        this.global.wantedTests = event.testNamePattern;
        break;
      case 'test_fn_failure':
      case 'hook_failure':
        this.#hasFailed = true;
        break;
      case 'test_start':
        event.test.mode = this.#hasFailed ? 'skip' : event.test.mode;
        break;
      default:
    }
  };
};
