/**
 * Gives the scorecard of Red Hat Developer Hub what Rung has found as metrics.
 *
 * @packageDocumentation
 */

export { scorecardModuleRung as default } from './module';
