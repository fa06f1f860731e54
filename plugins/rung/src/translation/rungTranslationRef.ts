import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { cardMessages } from './cardMessages';
import { ladderMessages } from './ladderMessages';
import { requirementMessages } from './requirementMessages';

/**
 * Every text of the plugin, for translation.
 *
 * @public
 */
export const rungTranslationRef = createTranslationRef({
  id: 'rung',
  messages: {
    card: cardMessages,
    ladder: ladderMessages,
    requirement: requirementMessages,
  },
});
