export { Authorizer } from './Authorizer';
