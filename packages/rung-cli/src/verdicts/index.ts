export { assessFiles } from './assessFiles';
export { previewFiles } from './previewFiles';
export type { FilePreview } from './previewFiles';
export type {
  AssessedDocument,
  Diagnostic,
  Expectations,
  FileFailure,
  Report,
  SourceFile,
} from './types';
