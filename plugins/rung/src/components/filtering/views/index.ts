export type { ViewColumns } from './ViewsMenu';
export { ViewTools } from './ViewTools';
