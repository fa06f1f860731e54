import { Page } from '@playwright/test';
import {
  complaintOf,
  isOfMaterialUi,
  isOwn as isOwnBy,
} from '@internal/browser-console';

/** A frame of a stack in Rung's sources. */
const OWN_FRAME = /plugins\/rung(-common)?\/src\//;

/** Collects what the console says because of Rung's own code. */
export class ConsoleListener {
  readonly complaints: string[] = [];

  static listen(page: Page): ConsoleListener {
    const listener = new ConsoleListener();
    page.on('console', message => {
      const complaint = complaintOf(message);
      if (complaint !== undefined) {
        listener.judge(complaint);
      }
    });
    page.on('pageerror', ({ message, stack }) => {
      listener.judge(`${message}\n${stack ?? ''}`);
    });
    return listener;
  }

  private constructor() {}

  private judge(complaint: string): void {
    if (!isOfMaterialUi(complaint) && isOwn(complaint)) {
      this.complaints.push(complaint);
    }
  }
}

/** Whether Rung's sources are nearest to the cause. */
export function isOwn(complaint: string): boolean {
  return isOwnBy(complaint, OWN_FRAME);
}
