/**
 * A Markdown table, padded as Prettier pads it: a page that the repository
 * keeps has to pass its formatting check.
 */
export function table(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const widths = headings.map((heading, column) =>
    Math.max(3, heading.length, ...rows.map(row => row[column].length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells
      .map((cell, column) => cell.padEnd(widths[column]))
      .join(' | ')} |`;
  const rule = line(widths.map(width => '-'.repeat(width)));
  return [line(headings), rule, ...rows.map(line)].join('\n');
}

/** A Markdown list. */
export function list(items: readonly string[]): string {
  return items.map(item => `- ${item}`).join('\n');
}

/** Blocks of Markdown one below the other, without those that are absent. */
export function blocks(...parts: readonly (string | undefined)[]): string {
  return parts.filter(part => part !== undefined).join('\n\n');
}
