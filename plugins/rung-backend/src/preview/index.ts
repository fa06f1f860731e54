export { PreviewService } from './PreviewService';
export type { PreviewRequest } from './PreviewService';
