/**
 * The Rung backend plugin: assesses catalog entities and serves the result.
 *
 * @packageDocumentation
 */

export { rungPlugin as default } from './plugin';
