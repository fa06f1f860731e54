import { AnnotationsNode, Entry, isEmpty } from './annotationsNode';
import { renderScalar } from './scalars';
import { Splice } from './splices';
import { Edit } from './types';

/** An edit of annotations that stand between braces, as they do in JSON. */
export function flowSplices(
  text: string,
  { metadata, annotations }: AnnotationsNode,
  edit: Edit,
): Splice[] {
  if (!annotations) {
    const last = metadata.entries[metadata.entries.length - 1];
    return edit.set.size === 0
      ? []
      : [
          insertion(
            last.value[1],
            `, ${quoted('annotations')}: { ${entriesOf(edit.set)} }`,
          ),
        ];
  }
  const { at, entries } = annotations;
  const kept = entries.filter(entry => isKept(entry, edit));
  const changes = kept.flatMap(({ name, value: [from, to] }) => {
    const wanted = edit.set.get(name);
    return wanted === undefined ? [] : [{ from, to, text: quoted(wanted) }];
  });
  const known = new Set(entries.map(({ name }) => name));
  const added = new Map([...edit.set].filter(([name]) => !known.has(name)));
  if (kept.length === 0) {
    const [from, to] = at.value;
    const all = entriesOf(added);
    if (entries.length === 0 && !isEmpty(text, annotations)) {
      return [insertion(to - 1, `${all} `)];
    }
    const before = text[from - 1] === ':' ? ' ' : '';
    return [{ from, to, text: `${before}${all === '' ? '{}' : `{ ${all} }`}` }];
  }
  const last = kept[kept.length - 1];
  return [
    ...removals(entries, edit),
    ...changes,
    ...(added.size === 0
      ? []
      : [insertion(last.value[1], `, ${entriesOf(added)}`)]),
  ];
}

/** Each goes with the comma that parted it from what stays. */
function removals(entries: readonly Entry[], edit: Edit): Splice[] {
  const first = entries.findIndex(entry => isKept(entry, edit));
  return entries.flatMap((entry, index) => {
    if (isKept(entry, edit)) {
      return [];
    }
    const [from, to] =
      index < first
        ? [entry.key[0], entries[index + 1].key[0]]
        : [entries[index - 1].value[1], entry.value[1]];
    return [{ from, to, text: '' }];
  });
}

function isKept({ name }: Entry, { remove }: Edit): boolean {
  return !remove.has(name);
}

function entriesOf(set: ReadonlyMap<string, string>): string {
  return [...set]
    .map(([name, value]) => `${quoted(name)}: ${quoted(value)}`)
    .join(', ');
}

function insertion(at: number, text: string): Splice {
  return { from: at, to: at, text };
}

/** Between braces both YAML and JSON read a text in double quotes. */
function quoted(text: string): string {
  return renderScalar(text, { quotes: 'double', bare: false });
}
