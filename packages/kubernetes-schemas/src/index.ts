export { schemaProblems } from './schemaProblems';
export type { SchemaObject } from './schemaProblems';
