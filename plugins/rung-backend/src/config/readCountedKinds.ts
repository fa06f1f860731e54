import { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';

const key = 'rung.reports.countedKinds';
const usualKinds: readonly string[] = ['Component'];

/**
 * The kinds that reports count unless they are asked for others.
 *
 * @throws InputError if there is none, or one that is never assessed
 */
export function readCountedKinds(
  root: RootConfigService,
  assessedKinds: readonly string[],
): readonly string[] {
  const stated = root.getOptionalStringArray(key);
  const kinds = stated ?? usualKinds;
  const choice = `write some of [${assessedKinds.join(', ')}]`;
  if (kinds.length === 0) {
    throw new InputError(`${key} is empty; ${choice}`);
  }
  const assessed = new Set(assessedKinds.map(kind => kind.toLowerCase()));
  const stranger = kinds.find(kind => !assessed.has(kind.toLowerCase()));
  if (stated && stranger !== undefined) {
    throw new InputError(
      `${key} names ${stranger}, which is not assessed; ${choice}`,
    );
  }
  // A portal that assesses no components counts all that it does assess.
  return stranger === undefined ? kinds : assessedKinds;
}
