import { daysSince } from '../built/calendar';
import { exerciseFacts } from '../built/exercises';
import { Built, BuiltFacts } from '../built/types';
import { knownFacts } from '../built/knownFacts';
import { rungs } from '../ladder/rungs';
import { FailureDomain } from '../ladder/types';
import { RequirementSource } from '../requirements/types';
import { measuredAgainst } from './measuredAgainst';
import { Demand, Placement } from './types';

/**
 * The failure domains whose loss an entity can promise to survive as a whole; a
 * node is none of them, because losing one never takes all of an entity down.
 *
 * @public
 */
export const promisedDomains = [
  'zone',
  'cluster',
  'region',
] as const satisfies readonly FailureDomain[];

/**
 * See {@link promisedDomains}.
 *
 * @public
 */
export type PromisedDomain = (typeof promisedDomains)[number];

/**
 * What one demand states of the loss of a failure domain.
 *
 * @public
 */
export interface DomainPromise {
  domain: PromisedDomain;
  /** Whether it names the loss, or is an objective for it. */
  of: 'survives' | 'rto' | 'rpo';
  /** As an annotation states it. */
  text: string;
  /** It forces a rung that survives the loss: a restore is not enough. */
  survives: boolean;
  /** An exercise that is not too old has shown no more than it states. */
  measured: boolean;
  source: RequirementSource;
}

/** The rung that survives the loss of each domain. */
const survivingRungs = rungs.flatMap(({ rung, survives }) => {
  const domain = promisedDomains.find(each => each === survives);
  return domain ? [{ domain, enough: rung }] : [];
});

/** The objective that a demand is for the loss of a domain, if it is one. */
function objectiveFor(
  { key, value, reading }: Demand,
  domain: PromisedDomain,
): 'rto' | 'rpo' | undefined {
  const [objective, scope = reading?.domain] = key.split('.');
  return (objective === 'rto' || objective === 'rpo') &&
    value.type === 'quantity' &&
    scope === domain
    ? objective
    : undefined;
}

/** The exercise of the loss of a domain, unless none is made or it is too old. */
function isExercised(
  domain: PromisedDomain,
  facts: BuiltFacts,
  { exerciseAgeDays, now }: { exerciseAgeDays: number; now?: Date },
): boolean {
  const exercise = Object.values(exerciseFacts).find(
    each => each.domain === domain,
  );
  const day = exercise && facts[exercise.exercised];
  return (
    typeof day === 'string' &&
    day !== 'never' &&
    (now === undefined || daysSince(day, now) <= exerciseAgeDays)
  );
}

/**
 * What an entity states of the loss of each failure domain: that it survives it, or
 * an objective for it, of which one without a domain is read by its size. Nothing is
 * stated of a domain that is not among them. What states a domain by name comes
 * first.
 *
 * @param options - how long an exercise counts, and the moment; without that no
 * exercise is too old
 * @public
 */
export function promisesOf(
  { demands, built }: Pick<Placement, 'demands' | 'built'>,
  options: { exerciseAgeDays: number; now?: Date },
): DomainPromise[] {
  const facts = knownFacts(built?.facts ?? []);
  const counted = demands
    .filter(({ ignored }) => ignored === undefined)
    .sort((one, other) => Number(isScoped(other)) - Number(isScoped(one)));
  return survivingRungs.flatMap(({ domain, enough }) => {
    const exercised = isExercised(domain, facts, options);
    return counted.flatMap((demand): DomainPromise[] => {
      const { key, rung, text = '', source } = demand;
      const survives = rung >= enough;
      const of = key === 'survives' ? key : objectiveFor(demand, domain);
      if (of === undefined || (of === 'survives' && !survives)) {
        return [];
      }
      const shown = exercised ? measuredAgainst(demand, facts) : undefined;
      const measured = shown !== undefined && shown.share <= 1;
      return [{ domain, of, text, survives, measured, source }];
    });
  });
}

/** Whether a demand names the domain that it is for. */
function isScoped({ key }: Demand): boolean {
  return key.includes('.');
}

/**
 * What the exercise of the loss of a domain has measured.
 *
 * @public
 */
export interface MeasuredRecovery {
  domain: PromisedDomain;
  /** How long recovery took, as an annotation states it. */
  recoveredIn: string;
  /** The day of the exercise. */
  on: string;
}

/**
 * The recoveries that exercises have measured and that have a day.
 *
 * @public
 */
export function measuredRecoveries(
  built: Pick<Built, 'facts'> | undefined,
): MeasuredRecovery[] {
  const facts = knownFacts(built?.facts ?? []);
  return Object.values(exerciseFacts).flatMap(exercise => {
    const domain = promisedDomains.find(each => each === exercise.domain);
    const recoveredIn = facts[exercise.recoveredIn];
    const on = facts[exercise.exercised];
    return domain &&
      typeof recoveredIn === 'string' &&
      typeof on === 'string' &&
      on !== 'never'
      ? [{ domain, recoveredIn, on }]
      : [];
  });
}
