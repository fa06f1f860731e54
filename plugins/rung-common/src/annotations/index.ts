export { ANNOTATION_PREFIX, annotationNameOf, annotationOf } from './keys';
