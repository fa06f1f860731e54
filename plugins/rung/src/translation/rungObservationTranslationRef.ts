import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { observationMessages } from './observationMessages';

/**
 * What is said of what is seen in clusters, for translation. The card does without
 * these texts.
 *
 * @public
 */
export const rungObservationTranslationRef = createTranslationRef({
  id: 'rung-observation',
  messages: observationMessages,
  translations: { de: () => import('./germanObservation') },
});
