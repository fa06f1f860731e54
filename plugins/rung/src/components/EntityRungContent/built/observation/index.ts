export { Observation } from './Observation';
