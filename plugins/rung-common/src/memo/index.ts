export { renderAnnotations } from './renderAnnotations';
export { renderMemo } from './renderMemo';
