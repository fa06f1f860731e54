import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import type { Log } from 'sarif';
import { createTestFiles } from './__testUtils__/files';
import { shop, shopWith } from './__testUtils__/reports';
import { runRung, TIMEOUT } from './__testUtils__/runRung';

const repository = resolve(__dirname, '../../..');

/** How an example is expected to come out, derived by hand. */
interface Verdict {
  entityRef: string;
  status: string;
  rung?: number;
  resilience?: number;
  platform: boolean;
  forcing: string[];
}

function verdictOf(assessment: Assessment): Verdict {
  const { entityRef, status, rung: headline, resilience } = assessment;
  return {
    entityRef,
    status,
    rung: headline,
    resilience,
    platform: assessment.platform.layer,
    forcing: assessment.demands
      .filter(({ forcing }) => forcing)
      .map(({ key }) => key as string)
      .sort(),
  };
}

/** At the root of the repository, unless somewhere else is said. */
const rung = (
  args: readonly string[],
  options: { cwd?: string; input?: string } = {},
) => runRung(args, { cwd: repository, ...options });

describe('rung assess', () => {
  const files = createTestFiles();

  it(
    'assesses the examples, says on standard error what fails, and exits with 1',
    async () => {
      const domains = [
        'corporate',
        'engineering',
        'fleet',
        'payments',
        'rental',
      ];
      const { stdout, stderr, code } = await rung([
        'assess',
        ...domains.map(name => `examples/domains/${name}.yaml`),
        '--config',
        'app-config.yaml',
        '--format',
        'json',
      ]);
      const items: { file: string; assessment: Assessment }[] =
        JSON.parse(stdout);
      expect(new Set(items.map(({ file }) => file)).size).toBe(domains.length);
      const verdicts = new Map(
        items.map(({ assessment }) => [
          assessment.entityRef,
          verdictOf(assessment),
        ]),
      );
      const expected: Verdict[] = JSON.parse(
        await readFile(resolve(repository, 'examples/expected.json'), 'utf8'),
      );
      for (const verdict of expected) {
        expect(verdicts.get(verdict.entityRef)).toEqual({
          ...verdict,
          forcing: [...verdict.forcing].sort(),
        });
      }
      expect(stderr.split('\n')).toEqual([
        expect.stringMatching(
          /^examples\/domains\/fleet\.yaml:\d+:5 {2}error {2}rung\.dev\/availability is "0\.999"\. .* \(invalid-value\)$/,
        ),
        expect.stringMatching(
          /^examples\/domains\/fleet\.yaml:\d+:5 {2}error {2}rung\.dev\/rto is "fifteen minutes"\. .* \(invalid-value\)$/,
        ),
        '',
      ]);
      expect(code).toBe(1);
    },
    TIMEOUT,
  );

  it(
    'exits with 0 where everything holds, without a word on standard error',
    async () => {
      const { stdout, stderr, code } = await rung([
        'assess',
        'examples/domains/payments.yaml',
        '--at-least=2',
      ]);
      expect(stdout).toMatch(/^ENTITY/);
      expect(stdout).toContain('component:default/card-payments');
      expect(stderr).toBe('');
      expect(code).toBe(0);
    },
    TIMEOUT,
  );

  it(
    'writes what it can read to a file, and exits with 2 for what it cannot',
    async () => {
      await files.write({
        'catalog-info.yaml': shop,
        'broken/catalog-info.yaml': 'kind: [Component',
      });
      const cwd = files.path('');
      const { stdout, stderr, code } = await rung(
        ['assess', '.', 'gone.yaml', '--at-most=2'].concat(
          '--format=sarif',
          '--output=rung.sarif',
        ),
        { cwd },
      );
      expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
      expect(stderr.split('\n')).toEqual([
        expect.stringMatching(/^catalog-info\.yaml:6:5 .*\(above-maximum\)$/),
        expect.stringMatching(/^error: gone\.yaml: there is no such file/),
        expect.stringMatching(
          /^error: broken\/catalog-info\.yaml: line 1, column \d+/,
        ),
        '',
      ]);
      const log: Log = JSON.parse(
        await readFile(files.path('rung.sarif'), 'utf8'),
      );
      expect(log.runs[0].results).toMatchObject([
        {
          ruleId: 'above-maximum',
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: 'catalog-info.yaml' },
              },
            },
          ],
        },
      ]);
    },
    TIMEOUT,
  );

  it(
    'reads standard input',
    async () => {
      const { stdout, code } = await rung(['assess', '-'], {
        input: shopWith('rung.dev/rtp: 5m'),
      });
      expect(stdout).toContain('\n<stdin>:12:5  error  rung.dev/rtp is "5m".');
      expect(code).toBe(1);
    },
    TIMEOUT,
  );

  it.each([
    [['assess'], "missing required argument 'FILE'"],
    [['assess', 'a.yaml', '--format', 'xml'], 'table, json, sarif, memo'],
    [['assess', 'a.yaml', '--at-least', '7'], 'Write a rung, 1 to 6.'],
    [
      ['assess', 'a.yaml', '--at-least=5', '--at-most=3'],
      '--at-least 5 is above --at-most 3',
    ],
    [['assess', 'a.yaml', '--strict'], "unknown option '--strict'"],
    [['assess', '-', '--config', 'gone.yaml'], 'gone.yaml" does not exist'],
    [
      ['assess', '-', '--output', 'no/such/file'],
      'no/such/file cannot be written',
    ],
  ])(
    'exits with 2 for %j',
    async (args, said) => {
      const { stdout, stderr, code } = await rung(args, { input: shop });
      expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
      expect(stderr).toContain(`error: `);
      expect(stderr).toContain(said);
      expect(stderr).not.toContain('    at ');
    },
    TIMEOUT,
  );

  it.each([
    [['assess', 'a.yaml', '--\u001b[2J\u202e']],
    [['assess', 'a.yaml', '--format', '\u001b]0;x\u0007\n::error::']],
    [['assess', 'a.yaml', '--at-least', '\u009b31m']],
    [['assess', '\u001b[2J\u202e.yaml']],
    [['assess', '-', '--config', '\u001b[2J\u202e.yaml']],
    [['assess', '-', '--output', 'no/\u001b[2J/\u202efile']],
    [['\u001b[2J']],
  ])(
    'repeats no command to a terminal from the arguments %j',
    async args => {
      const { stderr, code } = await rung(args, { input: shop });
      expect(code).toBe(2);
      expect(stderr).toMatch(/^error: [^\n]*\n/m);
      expect(stderr).not.toMatch(/(?!\n)[\p{Cc}\u202e]|^::/mu);
    },
    TIMEOUT,
  );

  it(
    'documents its options and exit codes',
    async () => {
      const { stdout, code } = await rung(['assess', '--help']);
      expect(stdout).toContain('--at-most <rung>');
      expect(stdout).toMatch(/Exit codes:\n {2}0 .*\n {2}1 .*\n {2}2 /);
      expect(code).toBe(0);
    },
    TIMEOUT,
  );
});
