import { AnnotationsNode, Entry } from './annotationsNode';
import type { Edit } from './editAnnotations';
import { Quotes, renderLike, renderScalar } from './scalars';
import { insertLines, lineStart, nextLine, Splice } from './splices';

/** The usual step, where a file shows no other. */
const INDENTATION = '  ';

/** What a person would put before the annotations. */
const headKeys = ['name', 'namespace', 'title', 'description'];

/** An edit of annotations that stand one to a line. */
export function blockSplices(
  text: string,
  { metadata, annotations }: AnnotationsNode,
  edit: Edit,
): Splice[] {
  const indentation = indentationOf(text, metadata.entries[0]);
  if (!annotations) {
    const heads = metadata.entries.filter(({ name }) =>
      headKeys.includes(name),
    );
    const lines = linesOf(edit, `${indentation}${INDENTATION}`, 'single');
    return lines.length === 0
      ? []
      : [
          insertLines(text, endOf(text, heads[heads.length - 1]), [
            `${indentation}annotations:`,
            ...lines,
          ]),
        ];
  }

  const { at, entries, flow } = annotations;
  if (entries.length === 0) {
    const lines = linesOf(edit, `${indentation}${INDENTATION}`, 'single');
    const afterColon = colonAfter(text, at);
    return lines.length === 0
      ? []
      : [
          // Empty braces, if it is not nothing at all.
          { from: afterColon, to: flow ? at.value[1] : afterColon, text: '' },
          insertLines(text, nextLine(text, afterColon), lines),
        ];
  }

  const kept = entries.filter(({ name }) => !edit.remove.has(name));
  const known = new Set(entries.map(({ name }) => name));
  const added: Edit = {
    remove: edit.remove,
    set: new Map([...edit.set].filter(([name]) => !known.has(name))),
  };
  const lines = linesOf(
    added,
    indentationOf(text, entries[0]),
    quotesOf(entries),
  );
  const splices = [
    ...entries.flatMap(entry => changed(text, entry, edit)),
    ...(lines.length > 0
      ? [insertLines(text, endOf(text, neighbourIn(entries)), lines)]
      : []),
  ];
  if (kept.length === 0 && lines.length === 0) {
    const afterColon = colonAfter(text, at);
    splices.push({ from: afterColon, to: afterColon, text: ' {}' });
  }
  return splices;
}

function changed(text: string, entry: Entry, edit: Edit): Splice[] {
  if (edit.remove.has(entry.name)) {
    return [
      { from: lineStart(text, entry.key[0]), to: endOf(text, entry), text: '' },
    ];
  }
  const wanted = edit.set.get(entry.name);
  if (wanted === undefined) {
    return [];
  }
  const [from, to] = entry.value;
  const rendered = renderLike(wanted, entry.scalar);
  const before = text[from - 1] === ':' ? ' ' : '';
  // A block of lines holds its last line end.
  const after = text.slice(from, to).match(/\r?\n$/)?.[0] ?? '';
  return [{ from, to, text: `${before}${rendered}${after}` }];
}

function linesOf(edit: Edit, indentation: string, quotes: Quotes): string[] {
  return [...edit.set].map(
    ([name, value]) =>
      `${indentation}${renderKey(name, quotes)}: ${renderScalar(value, {
        quotes,
        bare: true,
      })}`,
  );
}

function renderKey(name: string, quotes: Quotes): string {
  return renderScalar(name, { quotes, bare: true });
}

/** What is new stands with what it belongs to. */
function neighbourIn(entries: readonly Entry[]): Entry {
  const related = entries.filter(({ name }) => name.startsWith('rung.dev/'));
  return [...entries, ...related][entries.length + related.length - 1];
}

function quotesOf(entries: readonly Entry[]): Quotes {
  const styles = entries.map(({ scalar }) => scalar?.type);
  return styles.includes('QUOTE_DOUBLE') && !styles.includes('QUOTE_SINGLE')
    ? 'double'
    : 'single';
}

function indentationOf(text: string, entry: Entry): string {
  return text.slice(lineStart(text, entry.key[0]), entry.key[0]);
}

function colonAfter(text: string, { key }: Entry): number {
  return text.indexOf(':', key[1]) + 1;
}

function endOf(text: string, entry: Entry): number {
  return nextLine(text, entry.value[1]);
}
