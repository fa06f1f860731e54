export { ExportButton } from './ExportButton';
export { Pager } from './Pager';
export { pageChoices, usePages } from './usePages';
export type { Pages } from './usePages';
export { useSave } from './useSave';
