import { assessmentOrders } from '@rung/backstage-plugin-rung-common/wire';
import { readCursor, writeCursor } from './cursor';

const entityRef = 'component:default/shöp';

const values = {
  name: 'shöp',
  changed: '2026-05-31T12:00:00.123Z',
  rung: 0,
  headroom: 2.70805,
  excess: -5,
  owner: 'group:default/shöp',
  status: 3,
  findings: 3012,
  'could-go': 20_004,
  nearing: 280_301,
  guesses: 2,
};

const year20000 = '+020000-01-01T00:00:00.000Z';
const year0 = '0000-01-01T00:00:00.000Z';
const long = 'x'.repeat(257);
/** JSON has no infinity, but a number that is read as one. */
const endless = Buffer.from('["headroom","asc",1e999,"b"]').toString(
  'base64url',
);

function written(...parts: unknown[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

describe('a cursor', () => {
  it.each(assessmentOrders)('brings back its place by %s', orderBy => {
    const position = { value: values[orderBy], entityRef };
    const cursor = writeCursor(position, orderBy, 'desc');
    expect(cursor).toMatch(/^[\w-]+$/);
    expect(readCursor(cursor, orderBy, 'desc')).toEqual(position);
    expect(() => readCursor(cursor, orderBy, 'asc')).toThrow(/in this order/);
    for (const other of assessmentOrders.filter(order => order !== orderBy)) {
      expect(() => readCursor(cursor, other, 'desc')).toThrow(/in this order/);
    }
  });

  it.each([
    ['is no text of ours', 'name', 'abc'],
    ['is no list', 'name', Buffer.from('{"a":1}').toString('base64url')],
    ['is empty', 'name', written()],
    ['has no ref', 'name', written('name', 'asc', 'a')],
    ['has another ref', 'name', written('name', 'asc', 'a', ['b'])],
    ['has no value', 'name', written('name', 'asc', undefined, 'b')],
    ['has another name', 'name', written('name', 'asc', 1, 'b')],
    ['has a name of no database', 'name', written('name', 'asc', '\0', 'b')],
    ['has a ref of no database', 'name', written('name', 'asc', 'a', 'b\0')],
    ['has no time', 'changed', written('changed', 'asc', 'now', 'b')],
    ['has half a time', 'changed', written('changed', 'asc', '0', 'b')],
    ['has a number for a time', 'changed', written('changed', 'asc', 0, 'b')],
    ['has half a rung', 'rung', written('rung', 'asc', 1.5, 'b')],
    ['has a rung beyond', 'rung', written('rung', 'asc', 1e300, 'b')],
    ['has text for a rung', 'rung', written('rung', 'asc', '1', 'b')],
    ['has half a step', 'excess', written('excess', 'asc', 0.5, 'b')],
    ['has steps beyond', 'excess', written('excess', 'asc', 6, 'b')],
    ['has text for steps', 'excess', written('excess', 'asc', '1', 'b')],
    [
      'could do without less than nothing',
      'could-go',
      written('could-go', 'asc', -1, 'b'),
    ],
    ['has a number for an owner', 'owner', written('owner', 'asc', 1, 'b')],
    ['has a word for a status', 'status', written('status', 'asc', 'a', 'b')],
    ['has a status beyond', 'status', written('status', 'asc', 4, 'b')],
    ['has half a finding', 'findings', written('findings', 'asc', 0.5, 'b')],
    ['has findings beyond', 'findings', written('findings', 'asc', 4e3, 'b')],
    ['has text for headroom', 'headroom', written('headroom', 'asc', '1', 'b')],
    ['has a year beyond', 'changed', written('changed', 'asc', year20000, 'b')],
    ['has a year before', 'changed', written('changed', 'asc', year0, 'b')],
    ['has endless headroom', 'headroom', endless],
    ['has a long name', 'name', written('name', 'asc', long, 'b')],
    ['has a long ref', 'name', written('name', 'asc', 'a', long)],
  ] as const)('is refused where it %s', (_, orderBy, cursor) => {
    expect(() => readCursor(cursor, orderBy, 'asc')).toThrow(
      /^The cursor is not one that a page of a list in this order has given: (it|what it holds) (is|holds) .+; leave it out for the first page$/,
    );
  });

  it.each([
    ['name', written('name', 'asc', 1, 'b'), 'what it holds is not a name'],
    [
      'changed',
      written('changed', 'asc', year20000, 'b'),
      'what it holds is not a time of the years 1970 to 9999',
    ],
    ['rung', written('rung', 'asc', 7, 'b'), 'what it holds is not a rung'],
    [
      'excess',
      written('excess', 'asc', -6, 'b'),
      'what it holds is not a number of steps',
    ],
    [
      'headroom',
      written('headroom', 'asc', -2, 'b'),
      'what it holds is not a headroom',
    ],
    ['name', written('name', 'asc', 'a', 1), 'it holds no entity ref'],
    [
      'name',
      written('name', 'desc', 'a', 'b'),
      'it is of no list by name, asc',
    ],
    ['rung', written('name', 'asc', 'a', 'b'), 'it is of no list by rung, asc'],
  ] as const)(
    'by %s is told what it has wrong: %s',
    (orderBy, cursor, what) => {
      expect(() => readCursor(cursor, orderBy, 'asc')).toThrow(
        `a list in this order has given: ${what}; leave it out`,
      );
    },
  );

  it.each([
    ['excess', [-5, 5]],
    ['headroom', [-1, 1000]],
    ['owner', ['', 'group:default/z']],
    ['status', [0, 3]],
    ['findings', [0, 3999]],
    ['rung', [0, 6]],
  ] as const)(
    'by %s may hold the least and the most of it',
    (orderBy, ends) => {
      for (const value of ends) {
        const cursor = written(orderBy, 'asc', value, entityRef);
        expect(readCursor(cursor, orderBy, 'asc')).toEqual({
          value,
          entityRef,
        });
      }
    },
  );
});
