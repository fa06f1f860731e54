export { plainJson, plainText } from './plainText';
export { shortened } from './shortened';
