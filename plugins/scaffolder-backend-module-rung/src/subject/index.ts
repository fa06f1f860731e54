export { SubjectAssessor } from './SubjectAssessor';
export type { AssessedSubject, Asker, SubjectInput } from './SubjectAssessor';
