export { Authorizer } from './Authorizer';
export { readerOf } from './readerOf';
