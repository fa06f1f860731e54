import { findingIds } from '@rung/backstage-plugin-rung-common';
import type { Log, Result } from 'sarif';
import { assessTexts, shop, shopWith } from '../__testUtils__/reports';
import { Report } from '../verdicts';
import { renderSarif } from './sarif';

function runOf(report: Report) {
  const log: Log = JSON.parse(renderSarif(report));
  expect(log).toMatchObject({
    version: '2.1.0',
    $schema: expect.stringContaining('sarif-schema-2.1.0.json'),
  });
  expect(log.runs).toHaveLength(1);
  return log.runs[0];
}

async function resultsOf(texts: Record<string, string>): Promise<Result[]> {
  return runOf(await assessTexts(texts)).results ?? [];
}

describe('sarif', () => {
  it('describes every rule as code scanning needs it', async () => {
    const { tool, columnKind } = runOf(await assessTexts({}));
    const { name, semanticVersion, rules = [] } = tool.driver;
    expect({ name, columnKind }).toEqual({
      name: 'Rung',
      columnKind: 'utf16CodeUnits',
    });
    expect(semanticVersion).toMatch(/^\d+\.\d+\.\d+/);
    expect(rules.map(({ id }) => id)).toEqual([
      'invalid-value',
      'unread-annotation',
      'incomplete',
      'below-minimum',
      'above-maximum',
      ...findingIds,
    ]);
    for (const rule of rules) {
      expect(rule).toEqual({
        id: expect.any(String),
        name: expect.stringMatching(/^[A-Z]/),
        shortDescription: { text: expect.stringMatching(/\w$/) },
        fullDescription: { text: expect.stringMatching(/\.$/) },
        help: { text: expect.stringMatching(/\.$/) },
        defaultConfiguration: {
          level: expect.stringMatching(/^(error|warning|note)$/),
        },
      });
    }
  });

  it('places a result in its file, at its annotation', async () => {
    const report = await assessTexts({
      'services/my shop#1/catalog-info.yaml': shopWith('rung.dev/rpo: soon'),
    });
    const { results = [], tool } = runOf(report);
    expect(results).toEqual([
      {
        ruleId: 'invalid-value',
        ruleIndex: 0,
        level: 'error',
        message: {
          text: expect.stringMatching(
            /^component:default\/shop: rung\.dev\/rpo is "soon"\. .* Write a duration/,
          ),
        },
        locations: [
          {
            physicalLocation: {
              artifactLocation: {
                uri: 'services/my%20shop%231/catalog-info.yaml',
                uriBaseId: '%SRCROOT%',
              },
              region: { startLine: 12, startColumn: 5 },
            },
            logicalLocations: [
              { fullyQualifiedName: 'component:default/shop' },
            ],
          },
        ],
        partialFingerprints: {
          'rungAnnotation/v1': expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      },
    ]);
    expect(tool.driver.rules?.[0].id).toBe('invalid-value');
  });

  it.each([
    [
      'rung.dev/built.clusters: "1"',
      'built.backups: none',
      'no-backups',
      'error',
    ],
    ['rung.dev/built.zones: "1"', 'reach: eu', 'single-zone', 'warning'],
    ['rung.dev/survives: zone?', 'reach: eu', 'guessed-number', 'note'],
  ])('weighs %s, %s', async (first, second, ruleId, level) => {
    const text = shopWith(first).replace(
      'spec:',
      `    rung.dev/${second}\n    rung.dev/audience: team\nspec:`,
    );
    const report = await assessTexts({ 'a.yaml': text });
    const { results = [], tool } = runOf(report);
    expect(results).toMatchObject([{ ruleId, level }]);
    const rule = tool.driver.rules?.[results[0].ruleIndex ?? -1];
    expect(rule).toMatchObject({ id: ruleId, defaultConfiguration: { level } });
  });

  it('suppresses what is accepted, and lets it fail nothing', async () => {
    const text = shopWith('rung.dev/built.backups: none').replace(
      'spec:',
      "    rung.dev/audience: team\n    rung.dev/accept.no-backups: 'until 2027-03-31: moving'\nspec:",
    );
    expect(await resultsOf({ 'a.yaml': text })).toMatchObject([
      {
        ruleId: 'no-backups',
        level: 'note',
        suppressions: [
          {
            kind: 'inSource',
            status: 'accepted',
            justification: 'Until 2027-03-31: moving',
            location: {
              physicalLocation: {
                artifactLocation: { uri: 'a.yaml', uriBaseId: '%SRCROOT%' },
                region: { startLine: 14, startColumn: 5 },
              },
            },
          },
        ],
      },
    ]);
  });

  it('knows a result again when lines move and amounts change', async () => {
    const zone = (count: number) =>
      shopWith(`rung.dev/built.zones: "${count}"`);
    const fingerprints = await Promise.all(
      [
        zone(1),
        `# Moved\n${zone(2)}`,
        zone(1).replace('name: shop', 'name: cart'),
        shopWith('rung.dev/rpo: soon'),
        shopWith('rung.dev/rto: soon'),
      ].map(async text => {
        const [result] = await resultsOf({ 'a.yaml': text });
        return result.partialFingerprints?.['rungAnnotation/v1'];
      }),
    );
    expect(fingerprints[1]).toBe(fingerprints[0]);
    expect(new Set(fingerprints).size).toBe(4);
  });

  it('tells of files that could not be read', async () => {
    const report = await assessTexts({ 'a.yaml': shop, 'b.yaml': '- 1\n' });
    expect(runOf(report).invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            level: 'error',
            message: { text: expect.stringMatching(/^b\.yaml: line 1/) },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'b.yaml', uriBaseId: '%SRCROOT%' },
                },
              },
            ],
          },
        ],
      },
    ]);
    expect(runOf(await assessTexts({ 'a.yaml': shop })).invocations).toEqual([
      { executionSuccessful: true, toolExecutionNotifications: [] },
    ]);
  });
});
