import { Unreadable } from '../problems/types';
import { MAX_VALUE_LENGTH } from '../requirements/values';

/**
 * What to write as soft dependencies, in English, as the rest of a sentence that
 * begins with "Write".
 *
 * @public
 */
export const softDependenciesHint =
  'entity refs as a comma list, such as component:default/recommendations, resource:search-cache';

/** Nobody lists as many by hand. */
const MOST_REFS = 50;

/** As the catalog has it of each part; nothing of it can be taken in two ways. */
const part = '[a-z0-9](?:[a-z0-9._-]{0,61}[a-z0-9])?';
const ref = new RegExp(`^(${part}):(?:(${part})/)?(${part})$`, 'i');

/** A ref in full, in lower case; one without a namespace is of the given one. */
function fullRef(text: string, namespace: string): string | undefined {
  const parts = ref.exec(text);
  if (!parts) {
    return undefined;
  }
  const [, kind, stated = namespace, name] = parts;
  return `${kind}:${stated}/${name}`.toLowerCase();
}

/**
 * The refs of what an entity depends on and can do without for a while.
 *
 * @param written - the text of the annotation
 * @param namespace - that of the entity
 */
export function readSoftDependenciesText(
  written: string,
  namespace: string,
): { refs: readonly string[] } | Unreadable {
  if (written.length > MAX_VALUE_LENGTH) {
    return { reason: 'too-long', limit: MAX_VALUE_LENGTH };
  }
  const text = written.trim();
  if (text === '') {
    return { reason: 'empty' };
  }
  const names = text.split(',').map(name => name.trim());
  if (names.length > MOST_REFS) {
    return { reason: 'too-many-names', limit: MOST_REFS };
  }
  const refs = names.flatMap(name => fullRef(name, namespace) ?? []);
  return refs.length === names.length
    ? { refs: [...new Set(refs)] }
    : { reason: 'no-ref' };
}
