import { manifestProblems } from './manifestProblems';

const whole = {
  description: 'A package.',
  license: 'Apache-2.0',
  keywords: ['backstage'],
  homepage: 'https://github.com/rung-dev/rung/tree/main/plugins/rung#readme',
  bugs: 'https://github.com/rung-dev/rung/issues',
  repository: {
    type: 'git',
    url: 'https://github.com/rung-dev/rung.git',
    directory: 'plugins/rung',
  },
  publishConfig: { access: 'public', provenance: true },
  files: ['dist'],
  dependencies: { zod: '^4.0.0' },
};

it('finds nothing in a whole manifest', () => {
  expect(manifestProblems(whole, 'plugins/rung')).toEqual([]);
});

it.each(Object.keys(whole).filter(field => field !== 'dependencies'))(
  'says what to write where "%s" is missing',
  field => {
    expect(
      manifestProblems({ ...whole, [field]: undefined }, 'plugins/rung'),
    ).toEqual([
      expect.stringMatching(
        new RegExp(`^plugins/rung/package\\.json: .*"${field}"`),
      ),
    ]);
  },
);

it('finds a repository folder that is not its own', () => {
  expect(manifestProblems(whole, 'plugins/rung-node')).toEqual([
    expect.stringContaining('write "homepage"'),
    expect.stringContaining('"directory":"plugins/rung-node"'),
  ]);
});

it.each(['workspace:^', 'link:../app'])('finds the range "%s"', range => {
  expect(
    manifestProblems(
      { ...whole, peerDependencies: { app: range } },
      'plugins/rung',
    ),
  ).toEqual([expect.stringContaining(`app is published as "${range}"`)]);
});
