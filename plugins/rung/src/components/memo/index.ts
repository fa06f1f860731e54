export { Memo } from './Memo';
