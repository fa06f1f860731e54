/** The value that `share` of all values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}

/** Rounded to what can be told apart: more digits the smaller it is. */
export function rounded(value: number): number {
  const digitsBefore = Math.trunc(value).toString().length;
  return Number(value.toFixed(Math.max(0, 3 - digitsBefore)));
}

/** The same for programs: JSON knows no other way to leave a place empty. */
export function figure(value: number | undefined): number | null {
  return value === undefined ? null : rounded(value);
}

/** Lines of text with aligned columns, the first row as heading. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0].map((_, column) =>
    Math.max(...rows.map(row => row[column].length)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd();
  const rule = widths.map(width => '─'.repeat(width));
  return [rows[0], rule, ...rows.slice(1)].map(line).join('\n');
}
