import { assessTexts, briefs, shop, shopWith } from '../__testUtils__/reports';
import { Expectations } from './types';

async function unmet(text: string, expectations: Expectations) {
  const { entities } = await assessTexts({ file: text }, { expectations });
  return entities.flatMap(({ diagnostics }) =>
    diagnostics.filter(({ weight }) => weight === 'error'),
  );
}

const silent = shop.replace(/ {4}rung.*\n/g, '').replace('annotations:', '');
const guessing = shop
  .replace('rung.dev/pods', 'rung.dev/nodes')
  .replace("'40'", "'4?'");
const system = shop
  .replace('Component', 'System')
  .replace(/ {4}rung.dev\/(?!availability).*\n/g, '');

describe('what has to hold', () => {
  it('is nothing unless it is asked for', async () => {
    for (const text of [shop, silent, guessing, system]) {
      expect(await unmet(text, {})).toEqual([]);
    }
  });

  it.each([
    [{ atLeast: 3 }, []],
    [{ atMost: 3 }, []],
    [{ atLeast: 3, atMost: 3 }, []],
    [{ atLeast: 5 }, ['file:1:1 error below-minimum']],
    [{ atMost: 2 }, ['file:6:5 error above-maximum']],
  ] as const)('holds rung 3 against %j', async (expectations, expected) => {
    const report = await assessTexts({ file: shop }, { expectations });
    expect(briefs(report)).toEqual(expected);
  });

  it('names the forcing numbers and what to change', async () => {
    expect(await unmet(shop, { atMost: 2 })).toMatchObject([
      {
        what: 'Rung 3 is needed for availability 99.9, rto.zone 5m and rpo.zone 5m, and rung 2 is the most that is allowed here.',
        advice:
          'Rung 2 would be enough with availability at most 99.5, rto.zone at least 1h and rpo.zone above 1h.',
        annotation: 'rung.dev/availability',
      },
    ]);
    expect(await unmet(shop, { atLeast: 5 })).toMatchObject([
      {
        what: 'Rung 3 is enough for availability 99.9, rto.zone 5m and rpo.zone 5m, and rung 5 is the least that is allowed here.',
        advice: 'State the requirement that calls for rung 5, or allow rung 3.',
      },
    ]);
  });

  it('holds the platform against the bounds as rung 4', async () => {
    const platform = shop.replace("teams: '2'", "teams: '9'");
    expect(await unmet(platform, { atLeast: 4, atMost: 4 })).toEqual([]);
    expect(await unmet(platform, { atMost: 3 })).toHaveLength(1);
    expect(await unmet(platform, { atLeast: 5 })).toHaveLength(1);
  });

  it('lets what has no rung pass the bounds, but not as complete', async () => {
    expect(await unmet(silent, { atLeast: 6 })).toEqual([]);
    expect(await unmet(silent, { complete: true })).toMatchObject([
      {
        rule: 'incomplete',
        what: 'Nothing that counts is stated, so no rung can be derived.',
        position: { line: 1, column: 1 },
      },
    ]);
  });

  it('says what a component lacks, and leaves others alone', async () => {
    const lacking = shopWith('rung.dev/survives: zone').replace(
      / {4}rung.dev\/(teams|pods).*\n/g,
      '',
    );
    expect(await unmet(shop, { complete: true })).toEqual([]);
    expect(await unmet(system, { complete: true })).toEqual([]);
    expect(await unmet(lacking, { complete: true })).toMatchObject([
      {
        what: 'The six numbers are incomplete; not stated: scale and teams.',
        position: { line: 1, column: 1 },
      },
    ]);
    expect(
      await unmet(shop.replace('rto.zone: 5m', 'rto.zone: soon'), {
        complete: true,
      }),
    ).toContainEqual(
      expect.objectContaining({
        what: 'The six numbers are incomplete; stated, but unreadable: rto.',
      }),
    );
    expect(await unmet(guessing, { complete: true })).toMatchObject([
      {
        what: 'The six numbers are incomplete; a guess: nodes.',
        position: { line: 9, column: 5 },
      },
    ]);
  });
});
