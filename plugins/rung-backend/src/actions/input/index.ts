export { cursor, entityRef, text, wholeNumber, word } from './fields';
export { filterFields, filtersIn } from './filterFields';
export { lossesIn } from './lossesIn';
export { requirementField, statedIn } from './requirementFields';
