import { plainText } from '@rung/backstage-plugin-rung-common';
import { AssessmentSummary } from '@rung/backstage-plugin-rung-common/wire';
import { stringify } from 'csv-stringify/sync';
import { Cell, columns } from './columns';
import { neutralizeFormulas } from './neutralizeFormulas';

function render(records: readonly (readonly Cell[])[]): string {
  return stringify([...records], {
    record_delimiter: 'windows',
    // Readers differ in what ends a line, and in what parts two cells.
    quoted_string: true,
    // Its own `escape_formulas` looks at the first character only. Numbers are
    // written as they are, negative ones too.
    cast: { string: text => neutralizeFormulas(plainText(text)) },
  });
}

/** The first record: the names of the columns. RFC 4180, as the rows are. */
export function renderCsvHeader(): string {
  return render([columns.map(column => column.header)]);
}

/**
 * One record for each entity. It can be called page by page: each record ends
 * with its own CRLF, and no rows are no text.
 */
export function renderCsvRows(rows: readonly AssessmentSummary[]): string {
  return render(rows.map(row => columns.map(column => column.cell(row))));
}
