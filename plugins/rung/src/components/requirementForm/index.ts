export { Folded } from './Folded';
export { inheritedOf } from './inheritedOf';
export { ProfileField } from './ProfileField';
export { RequirementFields, RequirementList } from './RequirementFields';
export {
  furtherGroups,
  requirementGroups,
  sixNumbers,
} from './requirementGroups';
export { usePolicy } from './usePolicy';
