import { annotationOf } from '@rung/backstage-plugin-rung-common';
import { Statements } from './types';

/**
 * Requirements without prefix as the annotations that state them.
 *
 * @public
 */
export function statementsOf(
  requirements: Readonly<Record<string, string>>,
): Statements {
  return Object.fromEntries(
    Object.entries(requirements).map(([name, text]) => [
      annotationOf(name),
      text,
    ]),
  );
}
