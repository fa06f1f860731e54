export type { Endpoints } from './Endpoints';
export { openApiDocument } from './openApiDocument';
