module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  rules: {
    // The tests run the module beside the plugin that it asks.
    '@backstage/no-mixed-plugin-imports': [
      'warn',
      { excludedFiles: ['**/*.test.ts'] },
    ],
  },
});
