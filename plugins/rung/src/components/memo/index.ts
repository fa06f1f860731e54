export { MemoActions } from './MemoActions';
export { MemoSection } from './MemoSection';
export { MemoText } from './MemoText';
