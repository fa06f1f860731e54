export { CatalogFile } from './CatalogFile';
export type { AnnotationChange, CatalogDocument, Position } from './types';
