import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { scannedMessages } from './scannedMessages';

/**
 * The texts of faces that count what the last scan found, for translation: how old
 * that is, and the widget of the home page.
 *
 * @public
 */
export const rungScanTranslationRef = createTranslationRef({
  id: 'rung-scan',
  messages: scannedMessages,
  translations: { de: () => import('./german/scanned') },
});
