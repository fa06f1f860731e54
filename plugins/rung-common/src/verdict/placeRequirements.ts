import { deriveBuilt } from '../built/deriveBuilt';
import { fitOf } from '../built/fit';
import { Fact } from '../built/types';
import { isForcing, neededBy, NeededRung } from '../ladder/needed';
import { Problem, Requirement } from '../requirements/types';
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
import { triggersOf } from './triggers';
import { Demand, Placement } from './types';
import { isStateless, weigh, WeighedRequirement } from './weigh';

function demandOf(item: WeighedRequirement, needed: NeededRung): Demand {
  const { requirement, rung, threshold, next, reading, text, ignored } = item;
  const { key, value, guess, source } = requirement;
  return {
    key,
    value,
    guess,
    source,
    text,
    rung,
    forcing: isForcing(rung, needed),
    threshold,
    next,
    reading,
    ignored,
  };
}

/** What a verdict follows from. */
interface Stated {
  requirements: readonly Requirement[];
  /** What is stated and cannot be read. */
  problems: readonly Problem[];
  facts: readonly Fact[];
}

/** Places what is needed, beside what is built, on the ladder. */
export function placeRequirements(
  { requirements, problems, facts }: Stated,
  thresholds: Thresholds,
): Placement {
  const weighed = weigh(requirements, thresholds);
  const needed = neededBy(weighed);
  const unanswered = unansweredOf(weighed, problems);
  const status = statusOf(weighed, unanswered);
  const built = deriveBuilt(facts, isStateless(requirements));
  const common = {
    status,
    platform: platformOf(weighed, needed.platform, thresholds),
    demands: weighed.map(item => demandOf(item, needed)),
    recovery: recoveryOf(weighed),
    data: needed.resilience >= 5 ? dataOptionsOf(weighed) : [],
    isolation: isolationOf(weighed),
    built,
    ...unanswered,
    guesses: requirements.filter(({ guess }) => guess).map(({ key }) => key),
  };
  if (status === 'unassessed') {
    return { ...common, fit: 'unknown' };
  }
  const triggers = triggersOf(weighed, needed);
  const climb = climbOf(triggers, needed);
  return {
    ...common,
    rung: needed.rung,
    resilience: needed.resilience,
    forgone: forgoneOf(needed, climb),
    triggers,
    climb,
    relax: relaxOf(weighed, needed),
    scoping: scopingOf(weighed, needed, thresholds),
    downtime: downtimeOf(weighed),
    fit: fitOf(needed.resilience, built?.resilience),
  };
}
