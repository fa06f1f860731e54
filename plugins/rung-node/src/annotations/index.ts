export { nearestAnnotation } from './nearestAnnotation';
