export { MemoActions } from './MemoActions';
export { MemoText } from './MemoText';
