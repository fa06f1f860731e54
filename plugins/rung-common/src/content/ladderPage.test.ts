import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { renderLadderPage } from './renderLadderPage';

const page = resolve(__dirname, '../../../../docs/ladder.md');

describe('docs/ladder.md', () => {
  it('is what the content renders to', () => {
    // To renew the page after a change of the content:
    // RUNG_UPDATE_DOCS=1 yarn test plugins/rung-common/src/content
    if (process.env.RUNG_UPDATE_DOCS) {
      writeFileSync(page, renderLadderPage());
    }
    expect(readFileSync(page, 'utf8')).toBe(renderLadderPage());
  });
});
