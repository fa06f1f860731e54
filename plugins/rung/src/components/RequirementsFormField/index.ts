export { assessStatements } from './assessStatements';
export { textAt, valueAt } from './parameters';
export { nothingKnown } from './readFormSubject';
export type { FormSubject } from './readFormSubject';
export { RequirementsFormField } from './RequirementsFormField';
export { takenStatements } from './takenStatements';
export { useFormSubject } from './useFormSubject';
export { validateRequirements } from './validateRequirements';
