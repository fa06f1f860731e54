export { budgets, sizeOf, withinBudget } from './budget';
export { drillOf, drillSchema } from './drills';
export { findingOf, findingSchema } from './findings';
export { sideOf, sideSchema } from './sideBySide';
export { asOfField, moreField, urlField } from './schemas';
export { teamText } from './teamText';
export {
  climbOf,
  problemOf,
  problemSchema,
  requirementOf,
  requirementSchema,
  verdictFields,
  verdictOf,
} from './verdict';
