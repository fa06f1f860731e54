/** A text or a number; left out, the cell is empty. */
export type Cell = string | number | undefined;

/** One column: its header, and its cell in the row of an item. */
export interface Column<Row> {
  header: string;
  cell(row: Row): Cell;
}

/** Several texts in one cell. */
export function join(items: readonly string[]): string {
  return items.join('; ');
}
