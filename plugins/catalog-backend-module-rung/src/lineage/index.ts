export { LineageLookup } from './LineageLookup';
