import { ANNOTATION_PREFIX } from '@rung/backstage-plugin-rung-common';
import {
  AnnotationsNode,
  Entry,
  isEmpty,
  WrittenAnnotations,
} from './annotationsNode';
import { Quotes, renderLike, renderScalar } from './scalars';
import { insertLines, lineStart, nextLine, Splice } from './splices';
import { Edit } from './types';

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

  const { at, entries } = annotations;
  if (entries.length === 0) {
    const lines = linesOf(edit, `${indentation}${INDENTATION}`, 'single');
    return lines.length === 0
      ? []
      : [
          ...withoutValue(text, annotations),
          insertLines(text, nextLine(text, at.value[1]), lines),
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
  const related = entries.filter(({ name }) =>
    name.startsWith(ANNOTATION_PREFIX),
  );
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

/** Takes away a null or empty braces, but no comment between these. */
function withoutValue(text: string, annotations: WrittenAnnotations): Splice[] {
  const [from, to] = annotations.at.value;
  // A key with nothing at all after it.
  if (from === to) {
    return [];
  }
  const start = endOfWord(text, from);
  if (isEmpty(text, annotations)) {
    return [{ from: start, to, text: '' }];
  }
  const [line, next] = [lineStart(text, to), nextLine(text, to)];
  const standsAlone = text.slice(line, next).trim() === '}';
  return [
    { from: start, to: from + 1, text: '' },
    standsAlone
      ? { from: line, to: next, text: '' }
      : { from: to - 1, to, text: '' },
  ];
}

/** Where the blanks begin that end at an offset. */
function endOfWord(text: string, offset: number): number {
  return text.slice(0, offset).trimEnd().length;
}

function endOf(text: string, entry: Entry): number {
  return nextLine(text, entry.value[1]);
}
