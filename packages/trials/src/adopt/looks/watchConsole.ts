import type { ConsoleMessage, Page } from 'playwright-core';
import { complaintOf, isOfMaterialUi, isOwn } from '@internal/browser-console';

const ownFrame = /node_modules\/@rung\//;
const ownName = /@rung\//;
const ownRequest = /\/api\/rung\//;
const breaks = /^The above error occurred in|^\w*Error\b/;

/** What a browser complained of. */
export interface Complaints {
  ofRung: string[];
  ofOthers: string[];
}

/** Collects the warnings and errors of a page. */
export function watchConsole(page: Page): Complaints {
  const complaints: Complaints = { ofRung: [], ofOthers: [] };
  const judge = (text: string) =>
    (isOfRung(text) ? complaints.ofRung : complaints.ofOthers).push(text);
  page.on('console', (message: ConsoleMessage) => {
    const complaint = complaintOf(message);
    if (complaint !== undefined) {
      judge(complaint);
    }
  });
  page.on('pageerror', ({ name, message, stack }) =>
    judge(stack ?? `${name}: ${message}`),
  );
  return complaints;
}

/**
 * Whether a complaint names Rung, or has Rung nearest to its cause. Where
 * something broke, that Rung is in the stack is enough.
 */
export function isOfRung(complaint: string): boolean {
  if (isOfMaterialUi(complaint)) {
    return false;
  }
  const lines = complaint.split('\n');
  return (
    isOwn(complaint, ownFrame) ||
    ownName.test(lines[0]) ||
    ownRequest.test(lines.at(-1)!) ||
    (breaks.test(complaint) && lines.some(line => ownFrame.test(line)))
  );
}
