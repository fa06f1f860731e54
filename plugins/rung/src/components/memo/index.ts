export { MemoSection } from './MemoSection';
export { MemoText } from './MemoText';
