export { RequirementsFormField } from './RequirementsFormField';
export { validateRequirements } from './validateRequirements';
