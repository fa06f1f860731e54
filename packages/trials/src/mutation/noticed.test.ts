import { noticedOf, noticedTable } from './noticed.ts';

const changes = [
  ...['Killed', 'Timeout', 'Survived', 'Ignored'].map(status => ({
    fileName: '/copy/src/verdict/climb.ts',
    status,
  })),
  ...['RuntimeError', 'NoCoverage', 'Killed', 'CompileError'].map(status => ({
    fileName: '/copy/src/policy/climb.ts',
    status,
  })),
];

describe('the changes that are noticed', () => {
  it('are those that fail a test, in whatever way', () => {
    expect(noticedOf(changes)).toEqual({ noticed: 4, all: 6, share: 66.7 });
  });

  it('are counted by folder, where there are any', () => {
    expect(
      noticedTable(changes, 'src', ['verdict', 'policy', 'memo']).split('\n'),
    ).toEqual([
      'Folder   Changes  Unnoticed  Noticed',
      '───────  ───────  ─────────  ───────',
      'verdict  3        1          66.7 %',
      'policy   3        1          66.7 %',
      'all      6        2          66.7 %',
    ]);
  });
});
