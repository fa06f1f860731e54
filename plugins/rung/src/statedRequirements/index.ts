export {
  annotationsStating,
  sameStatements,
  statedOn,
  statedRequirementsOf,
  statementKeys,
  withStatement,
} from './statedRequirements';
export type { StatedRequirements, StatementKey } from './statedRequirements';
