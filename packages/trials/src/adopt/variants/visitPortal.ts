import type { Checks } from '../../platform/Checks.ts';
import { judgeConsole } from '../looks/judgeConsole.ts';
import { Visitor } from '../looks/Visitor.ts';
import type { Portal } from '../portal/Portal.ts';
import { startPortal } from '../portal/startPortal.ts';
import type { Setting } from './Variant.ts';

/** Starts a portal, has it looked at, and stops it again. */
export async function visitPortal(
  portal: Portal,
  { browser, checks, pictureFolder }: Setting,
  look: (visitor: Visitor, checks: Checks) => Promise<void>,
) {
  const started = await startPortal(portal);
  try {
    const visitor = await Visitor.create(browser, started, pictureFolder);
    await look(visitor, checks);
    judgeConsole(visitor, checks);
    await visitor.leave();
  } finally {
    await started.stop();
  }
}
