import { scanMessages } from './scanMessages';
import { widgetMessages } from './widgetMessages';

/** The English texts of faces that count what the last scan found. */
export const scannedMessages = {
  scan: scanMessages,
  widget: widgetMessages,
} as const;
