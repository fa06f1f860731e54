import { ConsoleMessage, Page } from '@playwright/test';

/** Where a frame of a stack comes from: Rung's sources, or a package of Backstage. */
const OWN_FRAME = /plugins\/rung(-common)?\/src\//;
const HOST_FRAME = /node_modules\/@backstage\/|packages\/app\/src\//;
const OWN_EXTENSION = /^Extension '[^']*\brung\b/;

/**
 * Material UI 4 asks React for DOM nodes in a way that React 18 deprecates. The
 * message comes once a page, with the stack of whichever button was first.
 */
const OF_MATERIAL_UI = /^Warning: findDOMNode is deprecated/;

/** Collects what the console says because of Rung's own code. */
export class ConsoleListener {
  readonly complaints: string[] = [];

  static listen(page: Page): ConsoleListener {
    const listener = new ConsoleListener();
    page.on('console', message => listener.hear(message));
    page.on('pageerror', ({ message, stack }) => {
      listener.judge(`${message}\n${stack ?? ''}`);
    });
    return listener;
  }

  private constructor() {}

  private hear(message: ConsoleMessage): void {
    if (['warning', 'error'].includes(message.type())) {
      this.judge(`${message.text()}\n    at ${message.location().url}`);
    }
  }

  private judge(text: string): void {
    if (!OF_MATERIAL_UI.test(text) && isOwn(text)) {
      this.complaints.push(text);
    }
  }
}

/**
 * Whether Rung is nearest to the cause. A component of Backstage within a page
 * of Rung has Rung further out in its stack, and is not Rung's to mend.
 */
export function isOwn(text: string): boolean {
  if (OWN_EXTENSION.test(text)) {
    return true;
  }
  const nearest = text
    .split('\n')
    .find(line => OWN_FRAME.test(line) || HOST_FRAME.test(line));
  return nearest !== undefined && OWN_FRAME.test(nearest);
}
