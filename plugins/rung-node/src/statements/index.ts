export { checkStatementKeys, checkStatements } from './checkStatements';
export { sameMeaning } from './sameMeaning';
export { statementsOf } from './statementsOf';
export type { Statements, Vocabulary } from './types';
export { annotationVocabulary, requirementVocabulary } from './vocabularies';
export { whereToWrite } from './whereToWrite';
export { withStatements } from './withStatements';
export { yamlOfAnnotations } from './yamlOfAnnotations';
