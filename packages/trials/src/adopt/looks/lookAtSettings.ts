import type { Checks } from '../../platform/Checks.ts';
import { formTemplatePath } from '../portal/configure.ts';
import type { Visitor } from './Visitor.ts';

/**
 * Whether the catalog has the filter, once it is named in the configuration. The
 * one component of a new portal states nothing, and so is on no rung.
 */
export async function lookAtFilter(visitor: Visitor, checks: Checks) {
  await checks.succeeds('the catalog is filtered by rung', async () => {
    const filter = await visitor.see('/', page =>
      page.getByRole('textbox', { name: 'Rung', exact: true }),
    );
    const row = visitor.page.getByRole('link', { name: 'example-website' });
    await row.waitFor();
    await visitor.picture('catalog');
    await filter.click();
    await visitor.page.getByRole('option', { name: 'Rung 1' }).click();
    await row.waitFor({ state: 'hidden' });
    await visitor.picture('catalog-filtered');
  });
}

/** Whether the catalog's table has the column, where an app has put it in. */
export async function lookAtColumn(visitor: Visitor, checks: Checks) {
  await checks.succeeds('the catalog has the column of the rung', async () => {
    await visitor.see('/catalog', page =>
      page.getByRole('columnheader', { name: 'Rung', exact: true }),
    );
    await visitor.picture('catalog');
  });
}

/** Whether a template with both form fields shows them, and the verdict moves. */
export async function lookAtForm(visitor: Visitor, checks: Checks) {
  await checks.succeeds('the field RungRequirements is there', async () => {
    await visitor.see(formTemplatePath, page =>
      page.getByRole('textbox', { name: 'Availability', exact: true }),
    );
    await visitor.page
      .getByRole('textbox', { name: 'Availability', exact: true })
      .fill('99.9');
    await visitor.page.getByRole('heading', { name: /^Rung 3/ }).waitFor();
    await visitor.picture('form', true);
  });
  await checks.succeeds('the field RungProfilePicker is there', async () => {
    await visitor.page.getByRole('button', { name: /^Tier/ }).click();
    await visitor.page.getByRole('option', { name: /^tier-2/ }).click();
    await visitor.picture('form-profile', true);
  });
}
