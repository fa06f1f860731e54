export { assessFiles } from './assessFiles';
export type {
  AssessedDocument,
  Diagnostic,
  Expectations,
  FileFailure,
  Report,
  SourceFile,
} from './types';
