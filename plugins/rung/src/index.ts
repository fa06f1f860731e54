/**
 * The Rung frontend plugin for the legacy frontend system, and what both
 * systems share. The new frontend system finds its plugin on `./alpha`.
 *
 * @packageDocumentation
 */

export { rungApiRef } from './api';
export { EntityRungCard, rungPlugin } from './plugin';
export { rungTranslationRef } from './translation';
