import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { entityMessages } from './entityMessages';

/**
 * The texts of the tabs of entities, systems, domains and groups, for
 * translation. The card loads them for what it tells when asked.
 *
 * @public
 */
export const rungEntityTranslationRef = createTranslationRef({
  id: 'rung-entity',
  messages: entityMessages,
  translations: { de: () => import('./german/entity') },
});
