export { checkStatements } from './checkStatements';
export { changesInWords, describeChanges } from './describeChanges';
export { sameMeaning } from './sameMeaning';
export { statementsOf } from './statementsOf';
export type { Statements } from './types';
export { annotationVocabulary, requirementVocabulary } from './vocabularies';
export { warnOfUnread } from './warnOfUnread';
export { whereToWrite } from './whereToWrite';
