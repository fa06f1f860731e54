export {
  annotationsStating,
  statedOn,
  statedRequirementsOf,
  withStatement,
} from './statedRequirements';
export type {
  AcceptStatementKey,
  BuiltStatementKey,
  StatedRequirements,
  StatementKey,
} from './statedRequirements';
