import { contentProblems } from './contentProblems';

jest.mock('../platform/paths.ts', () => ({ repositoryFolder: '/home/rung' }));

function problemsOf(files: Record<string, string>, manifest = {}) {
  return contentProblems(
    {
      files: Object.keys(files),
      manifest,
      read: file => files[file],
    },
    'plugins/rung',
  );
}

const whole = {
  'package.json': '{}',
  'README.md': '',
  'dist/index.cjs.js': '',
  'dist/index.cjs.js.map': '',
  'dist/index.d.ts': '',
};

it('finds nothing in what a build makes', () => {
  expect(problemsOf(whole)).toEqual([]);
});

it.each([
  'src/index.ts',
  'dev/index.tsx',
  'dist/scan/Scanner.test.cjs.js',
  'dist/__testUtils__/catalog.cjs.js',
  'migrations/20261122120000_init.test.js',
  'tsconfig.tsbuildinfo',
])('finds %s, which does not belong there', file => {
  expect(problemsOf({ ...whole, [file]: '' })).toEqual([
    `${file} does not belong in the package; narrow "files" in plugins/rung/package.json`,
  ]);
});

it('finds what the manifest promises and the package lacks', () => {
  const manifest = { configSchema: 'config.d.ts', bin: { rung: 'bin/rung' } };

  expect(problemsOf(whole, manifest)).toEqual([
    expect.stringMatching(/^config\.schema\.json is not in the package/),
    expect.stringMatching(/^bin\/rung is not in the package/),
  ]);
});

it('finds the path of the checkout', () => {
  const map = '{"sources":["/home/rung/plugins/rung/src/index.ts"]}';

  expect(problemsOf({ ...whole, 'dist/index.cjs.js.map': map })).toEqual([
    expect.stringMatching(/^dist\/index\.cjs\.js\.map holds the path/),
  ]);
});
