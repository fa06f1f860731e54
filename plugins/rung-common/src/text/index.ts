export { plainJson, plainText } from './plainText';
