export { createServiceClient } from './createServiceClient';
