/**
 * Gives Tech Insights what Rung has found as facts.
 *
 * @packageDocumentation
 */

export { techInsightsModuleRung as default } from './module';
