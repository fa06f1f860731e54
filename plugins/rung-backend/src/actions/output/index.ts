export { budgets, sizeOf, withinBudget } from './budget';
export {
  changeIn,
  countsFields,
  countsOf,
  findingsIn,
  groupOf,
  groupSchema,
  standingOut,
} from './counts';
export { drillOf, drillSchema } from './drills';
export { findingOf, findingSchema } from './findings';
export { sideOf, sideSchema } from './sideBySide';
export { asOfField, moreField, urlField } from './schemas';
export { spendFields, spendOfAll, spendOfOne, spendSchema } from './spend';
export { teamText } from './teamText';
export {
  problemOf,
  problemSchema,
  requirementOf,
  requirementSchema,
} from './statements';
export { climbOf, verdictFields, verdictOf } from './verdict';
