import type { Entity } from '@backstage/catalog-model';
import { entityRefOf } from '../requirements/entityRefOf';
import { formatValue } from '../requirements/formatValue';
import { readRequirements } from '../requirements/readRequirements';
import { defaultThresholds } from '../thresholds/defaults';
import { Thresholds } from '../thresholds/types';
import { climbOf } from './climb';
import { missingOf, statusOf } from './completeness';
import { downtimeOf } from './downtime';
import { forgoneOf } from './forgone';
import { platformOf } from './platform';
import { relaxOf } from './relax';
import { Assessment, Demand } from './types';
import { Verdict, verdictOf } from './verdict';
import { weigh, WeighedRequirement } from './weigh';

/**
 * Options for {@link assessEntity}.
 *
 * @public
 */
export interface AssessEntityOptions {
  /** The borders between the rungs; {@link defaultThresholds} unless given. */
  thresholds?: Thresholds;
}

function demandOf(item: WeighedRequirement, verdict: Verdict): Demand {
  const { requirement, rung, threshold, next, reading, ignored } = item;
  return {
    ...requirement,
    text: formatValue(requirement.value),
    rung,
    forcing: rung === 4 || (rung > 1 && rung === verdict.resilience),
    threshold,
    next,
    reading,
    ignored,
  };
}

/**
 * Derives the lowest sufficient rung from the requirements an entity states.
 *
 * @remarks
 *
 * A pure function that never throws: what cannot be read is reported among the
 * problems, and everything else counts. Without any requirement the entity is
 * unassessed and has no rung.
 *
 * @param entity - any catalog entity
 * @param options - the thresholds in force
 * @public
 */
export function assessEntity(
  entity: Entity,
  options?: AssessEntityOptions,
): Assessment {
  const thresholds = options?.thresholds ?? defaultThresholds;
  const { requirements, problems } = readRequirements(entity);
  const weighed = weigh(requirements, thresholds);
  const verdict = verdictOf(weighed.map(({ rung }) => rung));
  const status = statusOf(weighed);
  const common = {
    entityRef: entityRefOf(entity),
    status,
    platform: platformOf(weighed, verdict.layer, thresholds),
    demands: weighed.map(item => demandOf(item, verdict)),
    missing: missingOf(weighed),
    guesses: requirements.filter(({ guess }) => guess).map(({ key }) => key),
    problems,
  };
  if (status === 'unassessed') {
    return common;
  }
  const climb = climbOf(weighed, verdict);
  return {
    ...common,
    rung: verdict.rung,
    resilience: verdict.resilience,
    forgone: forgoneOf(verdict, climb),
    climb,
    relax: relaxOf(weighed, verdict),
    downtime: downtimeOf(weighed),
  };
}
