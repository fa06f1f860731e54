import { Report } from '../verdicts';
import { FormatName } from './formatNames';
import { renderJson } from './json';
import { renderMemos } from './memo';
import { Paint } from './paint';
import { renderSarif } from './sarif';
import { renderTable } from './table';

/** Writes a report in one of the formats, with a line break at its end. */
export function render(
  format: FormatName,
  report: Report,
  paint: Paint,
): string {
  switch (format) {
    case 'json':
      return renderJson(report);
    case 'sarif':
      return renderSarif(report);
    case 'memo':
      return renderMemos(report);
    default:
      return renderTable(report, paint);
  }
}
