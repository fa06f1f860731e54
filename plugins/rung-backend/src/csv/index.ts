export { campaignColumns } from './campaignColumns';
export { blastColumns } from './blastColumns';
export { assessmentColumns } from './assessmentColumns';
export { changeColumns } from './changeColumns';
export type { Column } from './Column';
export { previewColumns } from './previewColumns';
export { problemColumns } from './problemColumns';
export { renderCsvHeader, renderCsvRows } from './renderCsv';
