import { stringify } from 'yaml';
import { Statements } from './types';

/**
 * Annotations as the YAML of a catalog file. Every value stays a text, whatever it
 * looks like.
 *
 * @public
 */
export function yamlOfAnnotations(annotations: Statements): string {
  return stringify(
    { metadata: { annotations } },
    { singleQuote: true, lineWidth: 0 },
  );
}
