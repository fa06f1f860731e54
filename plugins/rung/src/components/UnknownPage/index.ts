export { UnknownPage } from './UnknownPage';
