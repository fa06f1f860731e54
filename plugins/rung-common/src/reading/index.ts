export { dependsOnDay } from './dependsOnDay';
export { inherit } from './inherit';
export {
  followLineage,
  lineageOf,
  parentsInRelations,
  parentsInSpec,
} from './lineage';
export { narrowEntity } from './narrowEntity';
export { readAnnotations, readEntity } from './readEntity';
export type { ReadEntityOptions, Reading } from './readEntity';
export type { ReadRequirementsOptions } from './readRequirements';
