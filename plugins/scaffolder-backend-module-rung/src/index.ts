/**
 * The Rung module of the scaffolder: actions that assess requirements, state
 * them in a catalog file, and write the decision memo.
 *
 * @packageDocumentation
 */

export { scaffolderModuleRung as default } from './module';
