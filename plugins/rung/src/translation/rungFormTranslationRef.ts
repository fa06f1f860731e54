import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { formsMessages } from './formsMessages';

/**
 * The texts of the forms, for translation: their fields and what comes of them,
 * what each requirement asks, what each word says, facts about what is built,
 * acceptances, and what a form changes. The card does without these texts.
 *
 * @public
 */
export const rungFormTranslationRef = createTranslationRef({
  id: 'rung-form',
  messages: formsMessages,
  translations: { de: () => import('./german/forms') },
});
