export { rungApiRef } from './rungApiRef';
