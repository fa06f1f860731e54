import type { ConsoleMessage, Page } from 'playwright-core';

const ownFrame = /node_modules\/@rung\//;
const hostFrame = /node_modules\/@backstage\/|packages\/app\/src\//;
const ownName = /^Extension '[^']*\brung\b|@rung\//;
const ownRequest = /\/api\/rung\//;
const breaks = /^The above error occurred in|^\w*Error\b/;

/**
 * Material UI 4 asks React for DOM nodes in a way that React 18 deprecates. The
 * message comes once a page, with the stack of whichever button was first.
 */
const ofMaterialUi = /^Warning: findDOMNode is deprecated/;

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
    if (['warning', 'error'].includes(message.type())) {
      judge(`${message.text()}\n    at ${message.location().url}`);
    }
  });
  page.on('pageerror', ({ name, message, stack }) =>
    judge(stack ?? `${name}: ${message}`),
  );
  return complaints;
}

/**
 * Whether a message names Rung, or has Rung nearest to its cause: a component
 * of Backstage within a page of Rung has Rung further out in its stack. Where
 * something broke, that Rung is in the stack is enough.
 */
export function isOfRung(text: string): boolean {
  if (ofMaterialUi.test(text)) {
    return false;
  }
  const lines = text.split('\n');
  const nearest = lines.find(
    line => ownFrame.test(line) || hostFrame.test(line),
  );
  return (
    ownName.test(lines[0]) ||
    ownRequest.test(lines.at(-1)!) ||
    (breaks.test(text) && lines.some(line => ownFrame.test(line))) ||
    (nearest !== undefined && ownFrame.test(nearest))
  );
}
