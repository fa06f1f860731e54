/** A stretch of a text, and what is to stand there instead. */
export interface Splice {
  from: number;
  to: number;
  text: string;
}

/** Applies splices that do not overlap, those at the same place in order. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const inOrder = [...splices].sort(
    (one, other) => one.from - other.from || one.to - other.to,
  );
  let result = '';
  let done = 0;
  for (const { from, to, text: inserted } of inOrder) {
    result += text.slice(done, from) + inserted;
    done = Math.max(done, to);
  }
  return result + text.slice(done);
}

/** The line end that a text uses. */
export function newlineOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** Where the line begins that holds an offset. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the next line begins after something that ends at an offset. */
export function nextLine(text: string, end: number): number {
  // A block scalar ends with the line end.
  if (end > 0 && text[end - 1] === '\n') {
    return end;
  }
  const lineEnd = text.indexOf('\n', end);
  return lineEnd === -1 ? text.length : lineEnd + 1;
}

/** Whole lines, to be inserted where a line begins or where the text ends. */
export function insertLines(
  text: string,
  at: number,
  lines: readonly string[],
): Splice {
  const newline = newlineOf(text);
  const joined = lines.join(newline);
  const endsOpen = at === text.length && !text.endsWith('\n');
  return {
    from: at,
    to: at,
    text: endsOpen ? `${newline}${joined}` : `${joined}${newline}`,
  };
}
