import { createTestFiles } from './__testUtils__/files';
import { shop, shopWith } from './__testUtils__/reports';
import { runRung, TIMEOUT } from './__testUtils__/runRung';

const wiki = shop
  .replace('name: shop', 'name: wiki')
  .replace("'99.9'", "'99'")
  .replaceAll('5m', '1d');

describe('rung preview', () => {
  const files = createTestFiles();
  const preview = (...args: string[]) =>
    runRung(['preview', ...args], { cwd: files.path('.') });

  beforeAll(() =>
    files.write({
      'services/shop.yaml': shop,
      'services/wiki.yaml': wiki,
      'same.yaml': 'app: { title: Portal }\nrung: { exerciseAgeDays: 180 }\n',
      'old.yaml': 'rung:\n  compliance: { hipaa: 5 }\n',
      'new.yaml': [
        'rung:',
        '  scales:',
        '    availability:',
        '      - { rung: 2, atMost: 99.5 }',
        '      - { rung: 5 }',
      ].join('\n'),
      'built.yaml': shopWith(
        "rung.dev/built.rung: '3'\n    rung.dev/built.clusters: '1'",
      ),
      'prices.yaml':
        'rung: { costs: { currency: EUR, asOf: "2025-11-01", cluster: 730 } }\n',
      'hidden.yaml': 'rung: { costs: { enabled: false } }\n',
      'broken.yaml': 'rung:\n  scales:\n    rtp: []\n',
    }),
  );

  const named = ['services/shop.yaml', 'services/wiki.yaml'];

  it(
    'says what moves, and exits with 1',
    async () => {
      const { stdout, code } = await preview('--config', 'new.yaml', ...named);
      expect(stdout).toBe(
        [
          '1 of 2 entities would move. Verdicts: 1 up.',
          '',
          '  1  rung 3 → rung 5',
          '',
          'ENTITY                  MOVES            FINDINGS',
          'component:default/shop  rung 3 → rung 5',
          '',
        ].join('\n'),
      );
      expect(code).toBe(1);
    },
    TIMEOUT,
  );

  it.each([
    [['--config', 'same.yaml'], 0],
    [['--config', 'new.yaml', '--base', 'new.yaml'], 0],
    [['--config', 'old.yaml', '--base', 'new.yaml', '--fail-on', 'up'], 0],
    [['--config', 'old.yaml', '--base', 'new.yaml'], 1],
    [['--config', 'new.yaml', '--fail-on', 'up'], 1],
    [['--config', 'new.yaml', '--fail-on', 'never'], 0],
    [['--config', 'new.yaml', 'missing.yaml'], 2],
    [['--config', 'new.yaml', '--fail-on', 'down'], 2],
    [[], 2],
  ])(
    'exits with what %j comes to',
    async (args, code) => {
      expect(await preview(...args, ...named)).toMatchObject({ code });
    },
    TIMEOUT,
  );

  it(
    'names what it would cost by the prices of the portal, unless they are hidden',
    async () => {
      const priced = async (prices: string) => {
        const args = ['--config', 'new.yaml', '--config', prices];
        return (await preview(...args, 'built.yaml')).stdout;
      };
      expect(await priced('prices.yaml')).toContain(
        [
          'clusters to build: 0 → 1',
          'It would cost: 1 cluster × 730 EUR a month, your prices of 2025-11-01',
          'Added up over entities: what several share counts for each, and clusters that could go come to no amount.',
        ].join('\n'),
      );
      expect(await priced('hidden.yaml')).not.toMatch(/build|cost/);
    },
    TIMEOUT,
  );

  it(
    'says of a broken configuration what a portal says of it',
    async () => {
      const { stderr, code } = await preview(
        '--config',
        'broken.yaml',
        ...named,
      );
      expect(stderr).toMatch(
        /^error: The configuration cannot be used: rung\.scales\.rtp is not a scale; write one of/,
      );
      expect(code).toBe(2);
    },
    TIMEOUT,
  );

  it(
    'writes it for programs, and for a comment on a pull request',
    async () => {
      const args = ['--config', 'new.yaml', ...named];
      const json = await preview(...args, '--format', 'json');
      expect(JSON.parse(json.stdout)).toMatchObject({
        entities: 2,
        moved: 1,
        up: 1,
        items: [
          {
            entityRef: 'component:default/shop',
            owners: ['group:default/shop-team'],
            direction: 'up',
          },
        ],
      });
      const markdown = await preview(...args, '--format', 'markdown');
      expect(markdown.stdout).toContain('| rung 3 | rung 5 | 1 |');
      expect(markdown.stdout).toContain(
        '| `component:default/shop` | `group:default/shop-team` | rung 3 → rung 5 |  |',
      );
    },
    TIMEOUT,
  );
});
