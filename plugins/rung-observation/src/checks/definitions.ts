import type { ResilienceRung } from '@rung/backstage-plugin-rung-common';
import type { CheckScope } from '@rung/backstage-plugin-rung-common/wire';
import { ResourceName } from '../snapshot';
import { neededFrom } from './neededFrom';
import { CheckId, checkRows } from './rows';
import { CheckTraits } from './types';

/**
 * What there is to know about a check, whomever it is about.
 *
 * @public
 */
export interface CheckDefinition {
  readonly id: CheckId;
  readonly scope: CheckScope;
  /** The lowest needed rung at which it is made. */
  readonly from: ResilienceRung;
  /** What has to be seen for it. */
  readonly reads: readonly ResourceName[];
  /** It is made only where this is needed too. */
  readonly asks?: 'shared' | 'audited';
}

/**
 * Every check, in the order in which they are made.
 *
 * @public
 */
export const checkDefinitions: readonly CheckDefinition[] = checkRows.map(
  row => {
    const { scope, reads, asks }: CheckTraits = row;
    return {
      id: row.id,
      scope,
      from: neededFrom(row.id),
      reads,
      ...(asks ? { asks } : {}),
    };
  },
);
