/**
 * The Rung frontend plugin for the new frontend system.
 *
 * @packageDocumentation
 */

export { rungPlugin as default } from './plugin';
