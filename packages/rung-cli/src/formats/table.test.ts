import { assessTexts, shop, shopWith } from '../__testUtils__/reports';
import { inColor, plain } from './paint';
import { renderTable } from './table';

const silent = `apiVersion: backstage.io/v1alpha1
kind: API
metadata: { name: orders }
`;

describe('table', () => {
  it('aligns the verdicts, each with what holds it and what would change it', async () => {
    const platform = shop
      .replace('name: shop', 'name: fleet-control')
      .replace("teams: '2'", "teams: '9'\n    rung.dev/survives: cluster");
    const report = await assessTexts({ a: shop, b: silent, c: platform });
    expect(renderTable(report, plain).split('\n')).toEqual([
      'ENTITY                           RUNG          STATUS      FIT',
      'component:default/shop           3             assessed    unknown',
      '  why      availability 99.9, rto.zone 5m, rpo.zone 5m',
      '  climbs   to rung 6: availability above 99.95',
      'api:default/orders               -             unassessed  unknown',
      'component:default/fleet-control  5 + platform  assessed    unknown',
      '  why      survives cluster, teams 9',
      '  climbs   to rung 6: availability above 99.95',
      '',
      '3 entities: 2 assessed, 1 unassessed',
      '',
    ]);
  });

  it('says at file, line and column what is wrong and what to do', async () => {
    const accepted = shopWith('rung.dev/built.zones: "1"').replace(
      'spec:',
      "    rung.dev/accept.single-zone: 'until 2027-03-31: moving'\nspec:",
    );
    const report = await assessTexts({
      'a/b.yaml': shopWith('rung.dev/rto.region: soon'),
      'c.yaml': shopWith('rung.dev/built.backups: none').replace(
        'spec:',
        '    rung.dev/audience: team\nspec:',
      ),
      'd.yaml': accepted,
    });
    expect(renderTable(report, plain).split('\n').slice(-7)).toEqual([
      '',
      'a/b.yaml:12:5  error  rung.dev/rto.region is "soon". The value is not a duration. Write a duration such as 30s, 5m, 1h30m, 1.5h, 1d, 1w or PT5M, or none where there is no such requirement. (invalid-value)',
      'c.yaml:12:5  high  There are no backups. Schedule backups of cluster objects and volumes, and restore one to see that it works. (no-backups)',
      'd.yaml:12:5  accepted  All nodes are in one zone. Accepted until 2027-03-31: moving (single-zone)',
      '',
      '3 entities: 3 assessed',
      '',
    ]);
  });

  it('keeps what others wrote on its line and away from the terminal', async () => {
    const report = await assessTexts({
      'a.yaml': shop.replace(
        'compliance: none',
        'compliance: "gdpr\\n::error::forged \\e[2J"',
      ),
    });
    const lines = renderTable(report, plain).split('\n');
    expect(lines.filter(line => line.includes('forged'))).toHaveLength(1);
    expect(lines.some(line => line.startsWith('::'))).toBe(false);
    expect(lines.join('')).not.toContain('\u001b');
  });

  it('is the same in color, but for the color', async () => {
    const report = await assessTexts({
      'a.yaml': shopWith('rung.dev/rto.region: soon'),
    });
    const colored = renderTable(report, inColor);
    expect(colored).toContain('\u001b[31merror\u001b[39m');
    const bleached = ['\u001b[31m', '\u001b[39m'].reduce(
      (text, code) => text.replaceAll(code, ''),
      colored,
    );
    expect(bleached).toBe(renderTable(report, plain));
  });

  it('says so where there is nothing', async () => {
    expect(renderTable(await assessTexts({}), plain)).toBe(
      'ENTITY  RUNG  STATUS  FIT\n\n0 entities\n',
    );
  });
});
