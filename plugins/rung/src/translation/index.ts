export { rungTranslationRef } from './rungTranslationRef';
