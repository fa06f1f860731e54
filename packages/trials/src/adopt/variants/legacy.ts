import type { Checks } from '../../platform/Checks.ts';
import { lookAtCard } from '../looks/lookAtCard.ts';
import { lookAtReports, lookAtTab } from '../looks/lookAtPages.ts';
import { lookAtColumn, lookAtForm } from '../looks/lookAtSettings.ts';
import type { Visitor } from '../looks/Visitor.ts';
import { checkCopies, copiesIn } from '../portal/checkCopies.ts';
import { configureForm } from '../portal/configure.ts';
import { followOldSystem } from '../portal/followOldSystem.ts';
import { makePortal } from '../portal/makePortal.ts';
import { fromReadme } from '../readme/instructions.ts';
import type { Variant } from './Variant.ts';
import { visitPortal } from './visitPortal.ts';

/** A portal of the old frontend system, by what the pages of Rung say of it. */
export const legacy: Variant = {
  name: 'legacy',
  title: 'a new portal of the old frontend system',
  run: async setting => {
    const { commands, checks, folder } = setting;
    const portal = await makePortal(commands, folder, 'legacy', '--legacy');
    const before = copiesIn(portal);
    const isInstalled = await checks.succeeds(
      'the commands of the documentation work',
      () => portal.follow(fromReadme()),
    );
    if (!isInstalled) {
      return;
    }
    await checkCopies(portal, before, checks);
    followOldSystem(portal);
    configureForm(portal);
    await checks.succeeds('the lines of the documentation type-check', () =>
      portal.run('yarn tsc'),
    );
    await visitPortal(portal, setting, look);
  },
};

async function look(visitor: Visitor, checks: Checks) {
  await lookAtReports(visitor, checks);
  await lookAtCard(visitor, checks);
  await lookAtTab(visitor, checks);
  await lookAtColumn(visitor, checks);
  await lookAtForm(visitor, checks);
}
