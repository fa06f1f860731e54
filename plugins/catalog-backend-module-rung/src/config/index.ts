export { readCatalogConfig } from './readCatalogConfig';
export type { CatalogConfig } from './readCatalogConfig';
