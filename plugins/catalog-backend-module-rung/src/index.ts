/**
 * Checks the annotations of Rung as the catalog takes entities in, and can
 * label them with their rung.
 *
 * @packageDocumentation
 */

export { catalogModuleRung as default } from './module';
