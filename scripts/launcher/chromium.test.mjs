import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { findChromium } from './chromium.mjs';

let folder;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'rung-chromium-'));
  writeFileSync(join(folder, 'chromium'), '#!/bin/sh\n', { mode: 0o755 });
  writeFileSync(join(folder, 'notes'), 'not a program');
});
after(() => rmSync(folder, { recursive: true }));

test('takes the one that the user names', () => {
  const named = join(folder, 'chromium');

  assert.equal(findChromium({ PATH: '', RUNG_CHROMIUM: named }), named);
});

test('finds one on the path', () => {
  assert.equal(findChromium({ PATH: folder }), join(folder, 'chromium'));
});

test('refuses a name that is no program rather than taking another', () => {
  for (const name of ['notes', 'absent']) {
    assert.throws(
      () => findChromium({ PATH: folder, RUNG_CHROMIUM: join(folder, name) }),
      /RUNG_CHROMIUM names .* not a program/,
    );
  }
});
