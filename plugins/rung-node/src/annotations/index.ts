export { nearestAnnotation } from './nearestAnnotation';
export { unreadAnnotations } from './unreadAnnotations';
