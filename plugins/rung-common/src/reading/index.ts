export { dependsOnDay } from './dependsOnDay';
export { narrowEntity } from './narrowEntity';
export { readRequirements } from './readRequirements';
export type { ReadRequirementsOptions } from './readRequirements';
