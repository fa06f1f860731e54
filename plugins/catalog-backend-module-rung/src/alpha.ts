/**
 * The annotations and labels of Rung in the model of the catalog.
 *
 * @packageDocumentation
 */

export {
  catalogModuleRungModel as default,
  rungCatalogModelLayer,
} from './model';
