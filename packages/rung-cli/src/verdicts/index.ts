export { assessFiles } from './assessFiles';
export type {
  AssessedEntity,
  Diagnostic,
  Expectations,
  FileFailure,
  Report,
  SourceFile,
} from './types';
