import { deriveBuilt } from '../built/deriveBuilt';
import { fitOf } from '../built/fit';
import { Fact, Observed } from '../built/types';
import { isForcing, neededBy, NeededRung } from '../ladder/needed';
import { Problem, Requirement } from '../requirements/types';
import { Thresholds } from '../thresholds/types';
import { climbOf } from './climb';
import { statusOf, unansweredOf } from './completeness';
import { couldGoOf } from './couldGo';
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
  observed: Observed | undefined;
}

/** Places what is needed, beside what is built, on the ladder. */
export function placeRequirements(
  { requirements, problems, facts, observed }: Stated,
  thresholds: Thresholds,
): Placement {
  const weighed = weigh(requirements, thresholds);
  const needed = neededBy(weighed);
  const unanswered = unansweredOf(weighed, problems);
  const status = statusOf(weighed, unanswered);
  const stateless = isStateless(requirements);
  const built = deriveBuilt(facts, stateless, observed);
  const isAssessed = status !== 'unassessed';
  const triggers = isAssessed ? triggersOf(weighed, needed) : undefined;
  const climb = triggers && climbOf(triggers, needed);
  const fit = isAssessed
    ? fitOf(needed.resilience, built?.resilience)
    : 'unknown';
  // Field by field, which is several times as fast as spreading.
  return {
    status,
    rung: isAssessed ? needed.rung : undefined,
    resilience: isAssessed ? needed.resilience : undefined,
    platform: platformOf(weighed, needed.platform, thresholds),
    demands: weighed.map(item => demandOf(item, needed)),
    forgone: isAssessed ? forgoneOf(needed, climb) : undefined,
    triggers,
    climb,
    relax: isAssessed ? relaxOf(weighed, needed) : undefined,
    scoping: isAssessed ? scopingOf(weighed, needed, thresholds) : undefined,
    downtime: isAssessed ? downtimeOf(weighed) : undefined,
    recovery: recoveryOf(weighed),
    data: needed.resilience >= 5 ? dataOptionsOf(weighed) : [],
    isolation: isolationOf(weighed),
    built,
    fit,
    couldGo: couldGoOf(needed.resilience, fit, built, { stateless }),
    missing: unanswered.missing,
    unreadable: unanswered.unreadable,
    guesses: requirements.filter(({ guess }) => guess).map(({ key }) => key),
  };
}
