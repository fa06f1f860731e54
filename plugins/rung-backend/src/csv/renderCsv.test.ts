import { plainText, requirementKeys } from '@rung/backstage-plugin-rung-common';
import { AssessmentSummary } from '@rung/backstage-plugin-rung-common/wire';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { scoredRecord } from '../__testUtils__/scoredRecord';
import { assessmentColumns } from './assessmentColumns';
import { renderCsvHeader, renderCsvRows } from './renderCsv';

const shown = { costs: { shown: true } };
const columns = assessmentColumns(undefined, shown);

const silent: AssessmentSummary = {
  ...scoredRecord('silent').summary,
  status: 'unassessed',
  rung: undefined,
  resilience: undefined,
  assessedAt: '2026-05-31T12:00:00.000Z',
  changedAt: '2026-05-30T12:00:00.000Z',
};

const full: AssessmentSummary = {
  ...silent,
  entityRef: 'component:default/shop',
  name: 'shop',
  title: 'The "Shop", EU',
  type: 'service',
  lifecycle: 'production',
  owners: ['group:default/payments', 'user:default/ann'],
  system: 'system:default/trade',
  domain: 'domain:default/sales',
  tags: ['java', 'c++'],
  status: 'incomplete',
  rung: 5,
  resilience: 5,
  platform: true,
  built: 3,
  builtSource: 'likely',
  seen: {
    clusters: 2,
    clusterNames: ['one', 'two'],
    regions: ['eu-1'],
    zones: ['eu-1a', 'eu-1b'],
  },
  fit: 'under-built',
  couldGo: [{ kind: 'cluster', count: 4 }],
  closing: [{ kind: 'dataCopy', count: 1 }],
  forgone: 6,
  climb: {
    type: 'threshold',
    key: 'rto',
    present: 900,
    threshold: { relation: 'below', amount: 60, unit: 'seconds', rung: 6 },
    headroom: 2.70805,
    rung: 6,
  },
  requirements: [
    { key: 'rto', text: '15m', guess: true, rung: 5, forcing: true },
    { key: 'teams', text: '8', guess: false, rung: 4, forcing: true },
    { key: 'pods', text: '40..400', guess: false, rung: 2, forcing: false },
    { key: 'tenants', withheld: true, guess: false, rung: 4, forcing: false },
  ],
  findings: [
    { id: 'under-built', severity: 'high', accepted: false },
    { id: 'no-backups', severity: 'high', accepted: true },
    { id: 'single-zone', severity: 'medium', accepted: false },
  ],
  missing: ['rpo', 'compliance'],
  unreadable: ['availability', 'scale'],
  guesses: ['rto'],
  problems: 2,
};

/** The records of a text, read by the book: by header, or as they come. */
function read(csv: string): Record<string, string>[] {
  return parse(csv, { columns: true, record_delimiter: '\r\n' });
}

/** As a reader does that takes any line end, wherever it stands. */
function readLeniently(csv: string): string[][] {
  return csv
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .filter(line => line !== '')
    .flatMap(line => parse(line, { relax_quotes: true }) as string[][]);
}

/** As a spreadsheet does where a comma is for decimals. */
function readBySemicolons(csv: string): string[][] {
  return csv
    .split(/\r\n|[\n\r]/)
    .filter(line => line !== '')
    .map(line => line.split(/[;\t]/));
}

function readRow(row: AssessmentSummary): Record<string, string> {
  const records = read(
    renderCsvHeader(columns) + renderCsvRows(columns, [row]),
  );
  expect(records).toHaveLength(1);
  return records[0];
}

describe('the CSV of assessments', () => {
  it('has one record for the header, and names no column twice', () => {
    const [names, ...rest] = parse(renderCsvHeader(columns));
    expect(rest).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining([...requirementKeys]));
  });

  it('begins with the columns of the page of entities, in their order', () => {
    const [names]: string[][] = parse(renderCsvHeader(columns));
    const ofThePage = [
      ...['name', 'kind', 'owners', 'system', 'lifecycle', 'rung', 'status'],
      ...[
        'fit',
        'clusters',
        'zones',
        'forgone',
        'climbRequirement',
        'findings',
        'missing',
      ],
      'changedAt',
    ];
    const places = ofThePage.map(name => names.indexOf(name));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(names.indexOf('entityRef')).toBeGreaterThan(
      names.indexOf('changedAt'),
    );
  });

  it('has what the list shows, and no more, where it is told', () => {
    const some = assessmentColumns(['rung', 'name', 'owner'], shown);
    expect(renderCsvHeader(some)).toBe(
      '"name","title","owners","rung","platform"\r\n',
    );
  });

  it('says nothing of savings and spend where that is hidden', () => {
    const hidden = assessmentColumns(undefined, { costs: { shown: false } });
    const without = columns.filter(column => !hidden.includes(column));
    expect(without.map(({ header }) => header)).toEqual([
      'couldGoRegions',
      'couldGoClusters',
      'couldGoZones',
      'couldGoDataCopies',
      'closingRegions',
      'closingClusters',
      'closingZones',
      'closingDataCopies',
    ]);
  });

  it('flattens what a list shows of an entity', () => {
    const cells = Object.entries(readRow(full)).filter(([, cell]) => cell);
    expect(Object.fromEntries(cells)).toEqual({
      entityRef: 'component:default/shop',
      kind: 'Component',
      namespace: 'default',
      name: 'shop',
      title: 'The "Shop", EU',
      type: 'service',
      owners: 'group:default/payments; user:default/ann',
      system: 'system:default/trade',
      domain: 'domain:default/sales',
      lifecycle: 'production',
      tags: 'java; c++',
      status: 'incomplete',
      rung: '5',
      resilience: '5',
      platform: 'true',
      built: '3',
      builtSource: 'likely',
      clusters: '2',
      clusterNames: 'one; two',
      regions: 'eu-1',
      zones: 'eu-1a; eu-1b',
      fit: 'under-built',
      couldGoClusters: '4',
      closingDataCopies: '1',
      forgone: '6',
      climbRequirement: 'rto',
      climbRung: '6',
      headroomFactor: '15',
      rto: '15m?',
      teams: '8',
      pods: '40..400',
      tenants: 'withheld',
      forcing: 'rto; teams',
      findings: 'under-built; single-zone',
      acceptedFindings: 'no-backups',
      missing: 'rpo; compliance',
      unreadable: 'availability; scale',
      guesses: 'rto',
      problems: '2',
      assessedAt: '2026-05-31T12:00:00.000Z',
      changedAt: '2026-05-30T12:00:00.000Z',
    });
  });

  it('leaves empty what is not known', () => {
    const cells = Object.entries(readRow(silent)).filter(([, cell]) => cell);
    expect(Object.fromEntries(cells)).toEqual({
      entityRef: 'component:default/silent',
      kind: 'Component',
      namespace: 'default',
      name: 'silent',
      status: 'unassessed',
      platform: 'false',
      builtSource: 'unknown',
      fit: 'unknown',
      problems: '0',
      assessedAt: '2026-05-31T12:00:00.000Z',
      changedAt: '2026-05-30T12:00:00.000Z',
    });
  });

  it('names the rung of a signal, which no requirement leads to', () => {
    const row = readRow({
      ...silent,
      climb: { type: 'signal', signal: 'Somebody pays for it.', rung: 2 },
    });
    expect(row).toMatchObject({
      climbRequirement: '',
      climbRung: '2',
      headroomFactor: '',
    });
  });

  it('renders pages as it renders all rows at once, and nothing without rows', () => {
    expect(renderCsvRows(columns, [])).toBe('');
    expect(renderCsvRows(columns, [full, silent])).toBe(
      renderCsvRows(columns, [full]) + renderCsvRows(columns, [silent]),
    );
  });

  it('keeps numbers numbers, negative ones too, and texts texts', () => {
    const csv = renderCsvRows(columns, [{ ...full, name: '-7', problems: -7 }]);
    expect(csv).toMatch(/^"'-7",/);
    expect(csv).toContain(',-7,');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)'])(
    'puts an apostrophe before %j',
    title => {
      expect(readRow({ ...silent, title }).title).toBe(`'${title}`);
    },
  );

  it.each(['＝1', '＋1', '－1', '＠A', '﹦1', '  =1', '\u00a0=1', '"=1'])(
    'puts an apostrophe before %j as well',
    title => {
      expect(readRow({ ...silent, title }).title).toBe(`'${title}`);
    },
  );

  it.each([
    ['a\n=1+1', 'a =1+1'],
    ['a\r=1+1', 'a =1+1'],
    ['\r\n=1+1', "' =1+1"],
    ['\t=1+1', "' =1+1"],
    ['\u0085\u2028=1', "' =1"],
    ['eu;=1+1', "eu;'=1+1"],
    ['eu; "\t@A', 'eu;\' " @A'],
    ['\u202e=1', '\\u202e=1'],
  ])('writes %j as %j', (title, cell) => {
    expect(readRow({ ...silent, title }).title).toBe(cell);
  });

  it.each(['a=b', 'a-b', ' a', "'=1", '99.9', '"', 'a, -b', 'é, ü; ß'])(
    'leaves %j as it is',
    title => {
      expect(readRow({ ...silent, title }).title).toBe(title);
    },
  );

  it('has no formula in any text, whatever the text, and loses none', () => {
    const nasty = fc.string({
      unit: fc.constantFrom(
        ...'=+-@＝＋－＠﹦﹢﹣﹫\t\r\n\0 \u00a0\ufeff\u200b"\',;a1é',
      ),
      minLength: 1,
    });
    const texts = fc.record({
      entityRef: nasty,
      kind: nasty,
      namespace: nasty,
      name: nasty,
      title: nasty,
      type: nasty,
      lifecycle: nasty,
      system: nasty,
      domain: nasty,
    });
    const lists = fc.record({
      owners: fc.array(nasty),
      tags: fc.array(nasty),
      ids: fc.array(nasty),
      rto: nasty,
    });

    fc.assert(
      fc.property(texts, lists, (text, { owners, tags, ids, rto }) => {
        const row = {
          ...silent,
          ...text,
          owners,
          tags,
          findings: ids.map(id => ({
            id,
            severity: 'low' as const,
            accepted: false,
          })),
          requirements: [
            {
              key: 'rto' as const,
              text: rto,
              guess: false,
              rung: 1 as const,
              forcing: false,
            },
          ],
        };
        const cells = readRow(row);
        const expected = {
          ...text,
          owners: owners.join('; '),
          tags: tags.join('; '),
          findings: ids.join('; '),
          rto,
        };
        for (const [header, value] of Object.entries(expected)) {
          expect(cells[header].replace(/'/g, '')).toBe(
            plainText(value).replace(/'/g, ''),
          );
        }
        for (const reader of [readLeniently, readBySemicolons]) {
          const records = reader(
            renderCsvHeader(columns) + renderCsvRows(columns, [row, row]),
          );
          expect(records).toHaveLength(3);
          for (const cell of records.flat()) {
            expect(cell).not.toMatch(/^[\s\p{C}"]*[=+\-@＝＋－＠﹦﹢﹣﹫]/u);
          }
        }
      }),
    );
  });
});
