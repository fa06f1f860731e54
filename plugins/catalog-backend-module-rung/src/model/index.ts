export { catalogModuleRungModel } from './module';
export { rungCatalogModelLayer } from './rungCatalogModelLayer';
