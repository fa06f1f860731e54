export { code as markdownCode } from './escape';
