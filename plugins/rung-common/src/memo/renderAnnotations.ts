import { formatValue } from '../requirements/formatValue';
import { ANNOTATION_PREFIX, Requirement } from '../requirements/types';

/** A word that YAML reads as a string and as nothing else. */
const plain = /^[a-z][a-z-]*$/;
const reserved = new Set(['true', 'false', 'yes', 'no', 'on', 'off', 'null']);

/** Single quotes keep a value a string, whatever it looks like. */
function scalar(text: string): string {
  return plain.test(text) && !reserved.has(text)
    ? text
    : `'${text.replace(/'/g, "''")}'`;
}

/**
 * The annotations that state these requirements, as the YAML of a
 * `catalog-info.yaml`. Reading them gives the same requirements back.
 *
 * @public
 */
export function renderAnnotations(
  requirements: readonly Pick<Requirement, 'key' | 'value' | 'guess'>[],
): string {
  const lines = requirements.map(({ key, value, guess }) => {
    const text = `${formatValue(value)}${guess ? '?' : ''}`;
    return `    ${ANNOTATION_PREFIX}${key}: ${scalar(text)}`;
  });
  return lines.length > 0
    ? ['metadata:', '  annotations:', ...lines, ''].join('\n')
    : 'metadata:\n  annotations: {}\n';
}
