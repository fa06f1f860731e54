export { ExportButton } from './ExportButton';
export { Pager } from './Pager';
export { SaveButton } from './SaveButton';
export { pageChoices, usePages } from './usePages';
export type { Pages } from './usePages';
export { useSave } from './useSave';
export type { Save } from './useSave';
