export { RequirementField } from './RequirementField';
export type { InheritedValue } from './RequirementField';
export { RequirementFields } from './RequirementFields';
