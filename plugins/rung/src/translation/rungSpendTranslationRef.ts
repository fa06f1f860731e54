import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { spendMessages } from '../components/spend/messages';

/**
 * What is said of savings and spend, for translation. The card does without these
 * texts.
 *
 * @public
 */
export const rungSpendTranslationRef = createTranslationRef({
  id: 'rung-spend',
  messages: spendMessages,
  translations: { de: () => import('../components/spend/germanMessages') },
});
