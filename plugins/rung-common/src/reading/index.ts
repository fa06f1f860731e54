export { dependsOnDay } from './dependsOnDay';
export {
  followLineage,
  lineageOf,
  parentsInRelations,
  parentsInSpec,
} from './lineage';
export { narrowEntity } from './narrowEntity';
export { readRequirements } from './readRequirements';
export type { ReadRequirementsOptions } from './readRequirements';
