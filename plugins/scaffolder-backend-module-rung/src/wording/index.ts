export { inSentence } from './inSentence';
