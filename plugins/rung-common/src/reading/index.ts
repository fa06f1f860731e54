export { readRequirements } from './readRequirements';
export type { ReadRequirementsOptions } from './readRequirements';
