import { expect, test } from '@playwright/test';
import { resolve } from 'node:path';
import { Portal, sidewaysOverflow } from './portal';

interface Nested {
  readonly [key: string]: string | Nested;
}

function textsOf(nested: Nested): string[] {
  return Object.values(nested).flatMap(value =>
    typeof value === 'string' ? [value] : textsOf(value),
  );
}

/** The parts of sentences that are the same whatever is filled in. */
function fixedParts(texts: readonly string[]): Set<string> {
  return new Set(
    texts
      .flatMap(text => text.split(/\{\{.*?\}\}/))
      .map(part => part.trim())
      .filter(part => part.split(' ').length >= 3 && part.length >= 12),
  );
}

const translations = resolve(
  __dirname,
  '../../../plugins/rung/src/translation',
);

/** The memo's own texts are the engine's. */
const engineMemo = resolve(
  __dirname,
  '../../../plugins/rung-common/src/memo/memoSentences.ts',
);

/** A table of texts, which the plugin does not publish apart from its components. */
async function tableIn<Name extends string>(file: string, name: Name) {
  const module: Record<Name, Nested> = await import(
    resolve(translations, file)
  );
  return textsOf(module[name]);
}

/** What only an English page says. */
async function englishParts(): Promise<string[]> {
  const german = await Promise.all([
    tableIn('german/index.ts', 'default'),
    tableIn('german/entity.ts', 'default'),
    tableIn('german/forms.ts', 'default'),
    tableIn('german/reports.ts', 'default'),
    tableIn('germanMemo.ts', 'default'),
    tableIn('germanFinding.ts', 'default'),
    tableIn('germanObservation.ts', 'default'),
  ]);
  const english = await Promise.all([
    tableIn('messages.ts', 'messages'),
    tableIn('entityMessages.ts', 'entityMessages'),
    tableIn('formsMessages.ts', 'formsMessages'),
    tableIn('reportsMessages.ts', 'reportsMessages'),
    tableIn(engineMemo, 'memoSentences'),
    tableIn('findingMessages.ts', 'findingMessages'),
    tableIn('observationMessages.ts', 'observationMessages'),
  ]);
  const inGerman = german.flat().join('\n');
  return [...fixedParts(english.flat())].filter(
    part => !inGerman.includes(part),
  );
}

/** Every face, and what is to be seen there before it is looked at. */
const faces: readonly [string, string | RegExp][] = [
  ['/rung/overview', /^Stand: /],
  ['/rung/entities', /^Stand: /],
  ['/rung/changes?first=true', /Neuestes zuerst/],
  ['/rung/watchlist', /^Stand: /],
  ['/rung/findings', /^Stand: /],
  [
    '/rung/blast-radius?loss=region&name=eu-central-1',
    'Region eu-central-1, verloren',
  ],
  ['/rung/clusters', 'Steuerungsebene'],
  ['/rung/data', 'Durchlauf'],
  ['/rung/ladder', 'Die vier Achsen'],
  [
    '/rung/calculator?availability=99.9&rto=bald&pods=many',
    'Stufe 3, unvollständig',
  ],
  ['/catalog/default/component/shift-roster', /^Stufe 2 genügt/],
  ['/catalog/default/component/card-payments/rung', 'Anforderungen'],
  ['/catalog/default/component/checkout-gateway/rung', 'Anforderungen'],
  [
    '/catalog/default/component/checkout-gateway/rung#memo',
    'Memo zur Stufe: Checkout Gateway',
  ],
  ['/catalog/default/component/yard-signage/rung', 'Anforderungen'],
];

for (const width of [1400, 360]) {
  test(`no face is in English in a German portal, ${width} px wide`, async ({
    page,
  }) => {
    const english = await englishParts();
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height: 900 });
    await Portal.open(page, { language: 'de' });
    for (const [path, ready] of faces) {
      await expect(async () => {
        await page.goto(path);
        await expect(page.getByText(ready).first()).toBeVisible({
          timeout: 10_000,
        });
      }).toPass({ timeout: 60_000 });
      const text = await page
        .locator('main')
        .evaluate(main => (main.textContent ?? '').replace(/\s+/g, ' '));
      expect
        .soft(
          english.filter(part => text.includes(part)),
          `English on ${path}`,
        )
        .toEqual([]);
      expect.soft(await sidewaysOverflow(page), `overflow of ${path}`).toBe(0);
    }
  });
}

test('a form in German takes the decimal comma', async ({ page }) => {
  await Portal.open(page, { language: 'de' });
  await page.goto('/rung/calculator');
  const field = page.getByRole('textbox', { name: 'Verfügbarkeit' });
  await field.fill('99,9');
  await expect(page.getByText('99,9 %').first()).toBeVisible();
  await expect(page.getByText("rung.dev/availability: '99.9'")).toBeVisible();
  await expect(field).toHaveValue('99,9');
});
