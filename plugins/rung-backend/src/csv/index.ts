export { renderCsvHeader, renderCsvRows } from './renderCsv';
