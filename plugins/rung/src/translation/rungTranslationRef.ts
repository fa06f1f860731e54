import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { messages } from './messages';

/**
 * The texts of the plugin, for translation. The long texts of the ladder are
 * apart from them.
 *
 * @public
 */
export const rungTranslationRef = createTranslationRef({
  id: 'rung',
  messages,
  translations: {
    de: () => import('./german'),
  },
});
