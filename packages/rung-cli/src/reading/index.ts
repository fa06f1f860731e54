export { readCatalogFiles } from './readCatalogFiles';
