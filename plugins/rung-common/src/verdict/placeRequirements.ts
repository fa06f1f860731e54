import { deriveBuilt, postureOf } from '../built/deriveBuilt';
import { BuiltFacts } from '../built/types';
import { formatValue } from '../requirements/formatValue';
import { Requirements } from '../requirements/types';
import { Thresholds } from '../thresholds/types';
import { climbOf } from './climb';
import { statusOf, unansweredOf } from './completeness';
import { dataOptionsOf } from './dataStrategies';
import { downtimeOf } from './downtime';
import { forgoneOf } from './forgone';
import { isolationOf } from './isolation';
import { platformOf } from './platform';
import { recoveryOf } from './recovery';
import { relaxOf } from './relax';
import { scopingOf } from './scoping';
import { Demand, Placement } from './types';
import { isForcing, Verdict, verdictOf } from './verdict';
import { isStateless, weigh, WeighedRequirement } from './weigh';

function demandOf(item: WeighedRequirement, verdict: Verdict): Demand {
  const { requirement, rung, threshold, next, reading, ignored } = item;
  const { key, value, guess, source } = requirement;
  return {
    key,
    value,
    guess,
    source,
    text: formatValue(value),
    rung,
    forcing: isForcing(rung, verdict),
    threshold,
    next,
    reading,
    ignored,
  };
}

/** Places what is required, beside what stands, on the ladder. */
export function placeRequirements(
  { requirements, problems }: Requirements,
  facts: BuiltFacts,
  thresholds: Thresholds,
): Placement {
  const weighed = weigh(requirements, thresholds);
  const verdict = verdictOf(weighed);
  const unanswered = unansweredOf(weighed, problems);
  const status = statusOf(weighed, unanswered);
  const built = deriveBuilt(facts, isStateless(requirements));
  const common = {
    status,
    platform: platformOf(weighed, verdict.layer, thresholds),
    demands: weighed.map(item => demandOf(item, verdict)),
    recovery: recoveryOf(weighed),
    data: verdict.resilience >= 5 ? dataOptionsOf(weighed) : [],
    isolation: isolationOf(weighed),
    built,
    ...unanswered,
    guesses: requirements.filter(({ guess }) => guess).map(({ key }) => key),
  };
  if (status === 'unassessed') {
    return { ...common, posture: 'unknown' };
  }
  const climb = climbOf(weighed, verdict);
  return {
    ...common,
    rung: verdict.rung,
    resilience: verdict.resilience,
    forgone: forgoneOf(verdict, climb),
    climb,
    relax: relaxOf(weighed, verdict),
    scoping: scopingOf(weighed, verdict, thresholds),
    downtime: downtimeOf(weighed),
    posture: postureOf(built, verdict.resilience),
  };
}
