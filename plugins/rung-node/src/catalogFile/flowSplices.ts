import { AnnotationsNode, Entry } from './annotationsNode';
import type { Edit } from './editAnnotations';
import { renderScalar } from './scalars';
import { Splice } from './splices';

/** An edit of annotations that stand between braces, as they do in JSON. */
export function flowSplices(
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
  const kept = entries.filter(({ name }) => !edit.remove.has(name));
  const changes = kept.flatMap(({ name, value: [from, to] }) => {
    const wanted = edit.set.get(name);
    return wanted === undefined ? [] : [{ from, to, text: quoted(wanted) }];
  });
  const known = new Set(entries.map(({ name }) => name));
  const added = new Map([...edit.set].filter(([name]) => !known.has(name)));
  if (kept.length === 0) {
    const [from, to] = at.value;
    const all = entriesOf(added);
    return [{ from, to, text: all === '' ? '{}' : `{ ${all} }` }];
  }
  const last = kept[kept.length - 1];
  return [
    ...removals(entries, kept),
    ...changes,
    ...(added.size === 0
      ? []
      : [insertion(last.value[1], `, ${entriesOf(added)}`)]),
  ];
}

/** Each goes with the comma that parted it from what stays. */
function removals(entries: readonly Entry[], kept: readonly Entry[]): Splice[] {
  const first = entries.indexOf(kept[0]);
  return entries.flatMap((entry, index) => {
    if (kept.includes(entry)) {
      return [];
    }
    const [from, to] =
      index < first
        ? [entry.key[0], entries[index + 1].key[0]]
        : [entries[index - 1].value[1], entry.value[1]];
    return [{ from, to, text: '' }];
  });
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
