import { FindingId } from '../annotations/findingIds';
import { findingRules } from './rules';
import { Severity } from './types';

/**
 * How much each finding matters, whomever it is about.
 *
 * @public
 */
export const findingSeverities = Object.fromEntries(
  findingRules.map(({ id, severity }) => [id, severity]),
) as Readonly<Record<FindingId, Severity>>;
