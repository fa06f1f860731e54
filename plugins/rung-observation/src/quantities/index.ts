export { readIntOrPercent, scaledTo } from './intOrPercent';
export type { IntOrPercent } from './intOrPercent';
export { parseQuantity, wholeUnits } from './quantity';
export {
  amountOf,
  MAX_RESOURCES,
  maximumOf,
  readResources,
  sumOf,
} from './resources';
export type { Resources } from './resources';
