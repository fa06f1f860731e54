import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { formTextMessages } from '../components/requirementForm/messages';

/**
 * What the forms explain, for translation: what each requirement asks, what each
 * word says, facts about what is built, acceptances, and what a form changes. The
 * card does without these texts.
 *
 * @public
 */
export const rungFormTranslationRef = createTranslationRef({
  id: 'rung-form',
  messages: formTextMessages,
  translations: {
    de: () => import('../components/requirementForm/germanMessages'),
  },
});
