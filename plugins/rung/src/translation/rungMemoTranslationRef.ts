import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { memoMessages } from './memoMessages';

/**
 * What a memo says, for translation, beside what other refs say of rungs,
 * requirements and findings, and what can be done with it. The texts come with a memo that is opened.
 *
 * @public
 */
export const rungMemoTranslationRef = createTranslationRef({
  id: 'rung-memo',
  messages: memoMessages,
  translations: { de: () => import('./germanMemo') },
});
