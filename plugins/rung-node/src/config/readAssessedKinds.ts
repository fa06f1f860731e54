import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

/**
 * The kinds of entities that are assessed unless told otherwise.
 *
 * @public
 */
export const assessedKinds: readonly string[] = [
  'Component',
  'Resource',
  'System',
  'Domain',
  'API',
];

/**
 * The kinds that are assessed: those of `rung.scan.kinds`, or the usual ones.
 *
 * @param root - the whole configuration of an app
 * @throws InputError if the list is empty
 * @public
 */
export function readAssessedKinds(root: Config): readonly string[] {
  const kinds = root.getOptionalStringArray('rung.scan.kinds') ?? assessedKinds;
  if (kinds.length === 0) {
    throw new InputError(
      `rung.scan.kinds is empty; write the kinds of entities to assess, such as [${assessedKinds.join(
        ', ',
      )}]`,
    );
  }
  return kinds;
}
