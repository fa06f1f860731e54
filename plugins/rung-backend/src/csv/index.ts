export { campaignColumns } from './campaignColumns';
export { assessmentColumns } from './assessmentColumns';
export { changeColumns } from './changeColumns';
export type { Column } from './Column';
export { problemColumns } from './problemColumns';
export { renderCsvHeader, renderCsvRows } from './renderCsv';
