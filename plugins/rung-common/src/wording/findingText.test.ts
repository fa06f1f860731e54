import { findingText } from './findingText';

const sentences = { short: '', what: '', why: '', remedy: '' };

describe('a finding in words', () => {
  it('is its id where this engine does not know it', () => {
    expect(findingText({ id: 'of-a-later-engine' })).toEqual({
      title: 'of-a-later-engine',
      ...sentences,
    });
    expect(findingText({ id: 'constructor' })).toEqual({
      title: 'constructor',
      ...sentences,
    });
  });

  it('has the sentences of its variant, and the others of its kind', () => {
    const usual = findingText({ id: 'single-zone' });
    const two = findingText({ id: 'single-zone', variant: 'two-zones' });
    expect(two.what).not.toBe(usual.what);
    expect(two.remedy).toBe(usual.remedy);
    for (const variant of ['of-a-later-engine', 'constructor', '__proto__']) {
      expect(findingText({ id: 'single-zone', variant })).toEqual(usual);
    }
    expect(findingText({ id: 'no-backups', variant: 'none' })).toEqual(
      findingText({ id: 'no-backups' }),
    );
  });

  it('says everything that its sentences name', () => {
    const { what } = findingText({
      id: 'unmapped-compliance',
      parameters: {
        regimes: { type: 'words', words: ['dora', 'nis-2'] },
      },
    });
    expect(what).toContain('dora, nis-2');
    expect(
      findingText({ id: 'unmapped-compliance', parameters: {} }).what,
    ).not.toMatch(/[{}]/);
    const { what: old } = findingText({
      id: 'zone-loss-untested',
      variant: 'too-old',
      parameters: {
        days: { type: 'count', count: 200, of: 'day' },
        day: { type: 'day', day: '2026-05-01' },
      },
    });
    expect(old).toContain('200 days ago, on 2026-05-01');
  });
});
