import { test } from '@playwright/test';
import { Portal } from './portal';
const faces: [string, string][] = [
  ['overview', '/rung/overview'],
  ['entities', '/rung/entities'],
  ['watchlist', '/rung/watchlist'],
  ['findings', '/rung/findings'],
  ['ladder', '/rung/ladder'],
  ['calculator', '/rung/calculator?availability=99.9&rto=bald&pods=many'],
  ['card', '/catalog/default/component/shift-roster'],
  ['tab', '/catalog/default/component/card-payments/rung'],
  ['home', '/home'],
];
for (const width of [1400, 360]) {
  test(`shots ${width}`, async ({ page }) => {
    test.setTimeout(400_000);
    await page.setViewportSize({ width, height: 900 });
    await Portal.open(page, { language: 'de' });
    for (const [name, path] of faces) {
      await page.goto(path);
      await page.waitForTimeout(6000);
      await page.screenshot({ path: `/tmp/words-shots/${name}-${width}.png`, fullPage: true });
    }
  });
}
