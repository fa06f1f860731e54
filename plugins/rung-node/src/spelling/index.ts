export { nearestOf } from './nearestOf';
