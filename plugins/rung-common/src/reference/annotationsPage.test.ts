import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { renderAnnotationsPage } from './renderAnnotationsPage';

const page = resolve(__dirname, '../../../../docs/annotations.md');

describe('docs/annotations.md', () => {
  it('says what the code reads', () => {
    if (process.env.RUNG_UPDATE_DOCS) {
      writeFileSync(page, renderAnnotationsPage());
    }
    expect(readFileSync(page, 'utf8')).toBe(renderAnnotationsPage());
  });
});
