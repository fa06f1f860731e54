import { plainText } from '@rung/backstage-plugin-rung-common';
import { stringify } from 'csv-stringify/sync';
import { Cell, Column } from './Column';
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
export function renderCsvHeader<Row>(columns: readonly Column<Row>[]): string {
  return render([columns.map(column => column.header)]);
}

/**
 * One record for each item. It can be called page by page: each record ends
 * with its own CRLF, and no rows are no text.
 */
export function renderCsvRows<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): string {
  return render(rows.map(row => columns.map(column => column.cell(row))));
}
