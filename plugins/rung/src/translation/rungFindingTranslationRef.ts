import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { findingMessages } from './findingMessages';

/**
 * What is said of findings and facts, for translation: by the id of each finding
 * its title, its meaning and its sentences, with those of its variants, and what
 * facts are called and say. The texts come with the rules of the engine, which
 * the card does not load before it has to.
 *
 * @public
 */
export const rungFindingTranslationRef = createTranslationRef({
  id: 'rung-finding',
  messages: findingMessages,
  translations: { de: () => import('./germanFinding') },
});
