export { Authorizer } from './Authorizer';
export { clusterNamePermissions } from './clusterNamePermissions';
export { readerOf } from './readerOf';
