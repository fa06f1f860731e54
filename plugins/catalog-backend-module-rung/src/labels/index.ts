export { labelsFrom, labelsOf, withLabels } from './labels';
export type { RungLabels } from './labels';
