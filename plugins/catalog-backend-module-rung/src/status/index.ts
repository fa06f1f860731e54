export { ANNOTATIONS_STATUS_TYPE, withStatus } from './withStatus';
