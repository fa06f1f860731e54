import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryFolder } from '../platform/paths.ts';
import { areas } from './areas.ts';
import { sentences } from './withoutSentences.ts';

describe.each(Object.entries(areas))('the area %s', (_, area) => {
  const sources = join(repositoryFolder, area.packageFolder, 'src');

  it('names folders and tests that are there', () => {
    for (const folder of [...area.folders, ...(area.testFolders ?? [])]) {
      expect(existsSync(join(sources, folder))).toBe(true);
    }
    const files = readdirSync(sources, { recursive: true, encoding: 'utf8' });
    for (const start of area.withoutTests) {
      expect(files.some(file => file.startsWith(start))).toBe(true);
    }
  });
});

describe('the texts that are left alone', () => {
  const isLeft = (type: string, value: unknown) =>
    sentences.shouldIgnore({ node: { type, value } }) !== undefined;

  it.each(['There are no backups.', 'a few words', 'is empty', '150,000 pods'])(
    'are sentences, such as %j',
    text => {
      expect(isLeft('StringLiteral', text)).toBe(true);
    },
  );

  it.each(['region', 'rpo.zone', ', ', ' and ', '', 'at-most', '99.9 %'])(
    'are not %j',
    text => {
      expect(isLeft('StringLiteral', text)).toBe(false);
    },
  );

  it('are not what is no text, or holds a figure', () => {
    expect(isLeft('NumericLiteral', 1)).toBe(false);
    expect(isLeft('TemplateLiteral', undefined)).toBe(false);
  });
});
