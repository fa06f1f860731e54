import { UnitCount } from '../ladder/units';
import { namedCouldGo } from '../verdict/couldGo';
import { unitsText } from './unitsText';

/**
 * What could go, in English: `4 clusters and 2 regions could go`; undefined where
 * nothing could.
 *
 * @public
 */
export function couldGoText(couldGo: readonly UnitCount[]): string | undefined {
  const text = unitsText(namedCouldGo(couldGo));
  return text && `${text} could go`;
}
