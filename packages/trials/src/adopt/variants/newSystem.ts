import type { Checks } from '../../platform/Checks.ts';
import { lookAtCard } from '../looks/lookAtCard.ts';
import { lookAtReports, lookAtTab } from '../looks/lookAtPages.ts';
import { lookAtFilter, lookAtForm } from '../looks/lookAtSettings.ts';
import { checkCopies, copiesIn } from '../portal/checkCopies.ts';
import { configure } from '../portal/configure.ts';
import { makePortal } from '../portal/makePortal.ts';
import type { Portal } from '../portal/Portal.ts';
import {
  fromAdopting,
  fromReadme,
  type Instructions,
} from '../readme/instructions.ts';
import type { Setting, Variant } from './Variant.ts';
import { visitPortal } from './visitPortal.ts';

/** A portal as create-app makes it, by what the first page says. */
export const made: Variant = {
  name: 'made',
  title: 'a new portal as it is made',
  run: async setting => {
    const portal = await makePortal(setting.commands, setting.folder, 'made');
    await adopt(portal, fromReadme(), setting);
  },
};

/** The same with everything of Backstage raised, by what the page for platform teams says. */
export const raised: Variant = {
  name: 'raised',
  title: 'a new portal raised to the newest Backstage',
  run: async setting => {
    const portal = await makePortal(setting.commands, setting.folder, 'raised');
    await portal.raise();
    await adopt(portal, fromAdopting(), setting);
  },
};

async function adopt(
  portal: Portal,
  instructions: Instructions,
  setting: Setting,
) {
  const { checks } = setting;
  const before = copiesIn(portal);
  const isInstalled = await checks.succeeds(
    'the commands of the documentation work',
    () => portal.follow(instructions),
  );
  if (!isInstalled) {
    return;
  }
  await checkCopies(portal, before, checks);
  await checks.succeeds('the portal type-checks', () => portal.run('yarn tsc'));
  await visitPortal(portal, setting, lookUnconfigured);
  configure(portal);
  await visitPortal(portal, setting, lookConfigured);
}

async function lookUnconfigured(
  ...looking: Parameters<typeof lookAtCard>
): Promise<void> {
  await lookAtReports(...looking);
  await lookAtCard(...looking);
  await lookAtTab(...looking);
}

async function lookConfigured(
  visitor: Parameters<typeof lookAtCard>[0],
  checks: Checks,
) {
  await lookAtFilter(visitor, checks);
  await lookAtForm(visitor, checks);
}
