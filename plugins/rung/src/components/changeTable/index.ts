export { ChangeTable } from './ChangeTable';
export { useChangeSentence } from './useChangeSentence';
