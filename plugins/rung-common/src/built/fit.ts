import { ResilienceRung } from '../ladder/types';
import { Fit } from './types';

/**
 * How what is built compares with what is needed. Over-building is as much a
 * fault as under-building. Unknown where either is.
 *
 * @public
 */
export function fitOf(
  needed: ResilienceRung | undefined,
  built: ResilienceRung | undefined,
): Fit {
  if (needed === undefined || built === undefined) {
    return 'unknown';
  }
  if (built === needed) {
    return 'fits';
  }
  return built > needed ? 'over-built' : 'under-built';
}
