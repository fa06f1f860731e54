import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { memoSentences } from '@rung/backstage-plugin-rung-common';

/**
 * What a memo says, for translation, beside what other refs say of rungs,
 * requirements and findings. The texts come with a memo that is opened.
 *
 * @public
 */
export const rungMemoTranslationRef = createTranslationRef({
  id: 'rung-memo',
  messages: memoSentences,
  translations: { de: () => import('./germanMemo') },
});
