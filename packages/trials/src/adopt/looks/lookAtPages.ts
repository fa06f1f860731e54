import type { Page } from 'playwright-core';
import { onceTrue, waitFor } from '../../platform/waiting.ts';
import type { Checks } from '../../platform/Checks.ts';
import type { Visitor } from './Visitor.ts';

const entityPath = '/catalog/default/component/example-website';
const scanSeconds = 180;

/** Whether the tab of an entity opens from its page. */
export async function lookAtTab(visitor: Visitor, checks: Checks) {
  await checks.succeeds('the tab opens', async () => {
    const tab = await visitor.see(entityPath, tabOf);
    await tab.click();
    await visitor.page.waitForURL(/\/example-website\/rung/);
    await visitor.page
      .getByRole('heading', { name: 'Requirements', exact: true })
      .waitFor();
    await visitor.picture('tab');
  });
}

/** Whether the reports count the components of a new portal by themselves. */
export async function lookAtReports(visitor: Visitor, checks: Checks) {
  await checks.succeeds(
    `/rung counts the components, within ${scanSeconds} s of the start`,
    async () => {
      await waitFor('the reports count components', scanSeconds, async () => {
        await visitor.see('/rung', asOf);
        const counted = visitor.page.getByRole('link', {
          name: /^Components\s*[1-9]/,
        });
        return onceTrue(await appears(counted));
      });
      await visitor.picture('reports');
    },
  );
  await checks.succeeds('/rung lists the component', async () => {
    await visitor.see('/rung/entities', page =>
      page.getByRole('link', { name: 'example-website' }),
    );
    await visitor.picture('entities');
  });
}

/** The tabs of the new frontend system are links; About, further down, has one of the same name. */
function tabOf(page: Page) {
  const link = page.locator('a[href$="/example-website/rung"]');
  return page
    .getByRole('tab', { name: 'Rung', exact: true })
    .or(link.filter({ hasText: /^Rung$/ }));
}

function asOf(page: Page) {
  return page.getByText(/^As of |^There is no report yet/);
}

async function appears(locator: ReturnType<Page['locator']>) {
  try {
    await locator.first().waitFor({ timeout: 3_000 });
    return true;
  } catch {
    return false;
  }
}
