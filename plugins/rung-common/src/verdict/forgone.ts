import { nextOnPath } from '../ladder/path';
import { NeededRung } from '../ladder/needed';
import { rungDefinition } from '../ladder/rungs';
import { Climb, Forgone } from './types';

/**
 * The rung that is given up by stopping here: the next on the resilience path,
 * or the platform where that is the nearest climb.
 */
export function forgoneOf(
  { resilience }: Pick<NeededRung, 'resilience'>,
  climb: Climb | undefined,
): Forgone | undefined {
  const rung = climb?.rung === 4 ? 4 : nextOnPath(resilience);
  if (!rung) {
    return undefined;
  }
  const { adds, accepted } = rungDefinition(rung);
  return accepted ? { rung, adds, accepted } : undefined;
}
