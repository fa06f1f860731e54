/**
 * Has the search of the portal find entities by their rung.
 *
 * @packageDocumentation
 */

export { searchModuleRung as default } from './module';
