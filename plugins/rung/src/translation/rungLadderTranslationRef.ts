import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { ladderContentMessages } from './ladderContentMessages';

/**
 * The long texts of the ladder, for translation: the sheets of the rungs, the
 * axes, the mistakes, the security notes, the data strategies and the isolation
 * tiers. The keys are made of the ids of the engine's content, such as
 * `sheet.rung3.parts.nodes.why`.
 *
 * @public
 */
export const rungLadderTranslationRef = createTranslationRef({
  id: 'rung-ladder',
  messages: ladderContentMessages,
  translations: { de: () => import('./germanLadder') },
});
