import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { reportsMessages } from './reportsMessages';

/**
 * The texts of the pages of the reports, for translation: each page's own, and
 * those of the lists and filters that they share.
 *
 * @public
 */
export const rungReportsTranslationRef = createTranslationRef({
  id: 'rung-reports',
  messages: reportsMessages,
  translations: { de: () => import('./german/reports') },
});
