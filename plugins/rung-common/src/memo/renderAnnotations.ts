import { formatValue } from '../requirements/formatValue';
import { annotationOf } from '../annotations/names';
import { Requirement } from '../requirements/types';
import { plainJson, plainText } from '../text/plainText';

/** A word that YAML reads as a string and as nothing else. */
const plain = /^[a-z][a-z-]*$/;
const reserved = new Set(['true', 'false', 'yes', 'no', 'on', 'off', 'null']);

/**
 * Single quotes keep a value a string, whatever it looks like. What is not
 * plain has to be escaped, which YAML reads in double quotes only.
 */
function scalar(text: string): string {
  if (plainText(text) !== text) {
    return plainJson(text);
  }
  return plain.test(text) && !reserved.has(text)
    ? text
    : `'${text.replace(/'/g, "''")}'`;
}

function line(annotation: string, text: string): string {
  return `    ${annotation}: ${scalar(text)}`;
}

/**
 * The annotations that state these requirements, as the YAML of a
 * `catalog-info.yaml`. Reading them gives the same requirements back.
 *
 * @param requirements - what the entity is to state itself
 * @param options - the profile that is to fill in the rest, if any
 * @public
 */
export function renderAnnotations(
  requirements: readonly Pick<Requirement, 'key' | 'value' | 'guess'>[],
  options?: { profile?: string },
): string {
  const profile = options?.profile;
  const lines = requirements.map(({ key, value, guess }) =>
    line(annotationOf(key), `${formatValue(value)}${guess ? '?' : ''}`),
  );
  if (profile !== undefined) {
    lines.push(line(annotationOf('profile'), profile));
  }
  return lines.length > 0
    ? ['metadata:', '  annotations:', ...lines, ''].join('\n')
    : 'metadata:\n  annotations: {}\n';
}
