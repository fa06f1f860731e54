import { knownFacts } from '../built/knownFacts';
import { ObservedCheck } from '../built/observed';
import { Demand, Placement } from '../verdict/types';
import { Thresholds } from '../thresholds/types';
import { FailureDomain } from '../ladder/types';
import { Dependency, FindingContext } from './types';

/** Hardly anything was looked at. */
const noObservations: ReadonlyMap<string, ObservedCheck> = new Map();

/** Gathers what the rules look at, so that none of them has to search. */
export function createContext(options: {
  placement: Placement;
  thresholds: Thresholds;
  exerciseAgeDays: number;
  dependencies: readonly Dependency[];
  now: Date | undefined;
}): FindingContext {
  const { placement } = options;
  const demand = (key: Demand['key']) =>
    placement.demands.find(
      ({ key: stated, value }) => stated === key && value.type !== 'none',
    );
  return {
    ...options,
    resilience: placement.resilience ?? 1,
    built: placement.built,
    facts: knownFacts(placement.built?.facts ?? []),
    observations: placement.built?.checks
      ? new Map(placement.built.checks.map(check => [check.id, check]))
      : noObservations,
    demand,
    word(key) {
      const value = demand(key)?.value;
      return value?.type === 'word' ? value.word : undefined;
    },
  };
}

/** The amount of a requirement that is stated as a quantity. */
export function amountOf(demand: Demand | undefined): number | undefined {
  return demand?.value.type === 'quantity' ? demand.value.amount : undefined;
}

/** As much of a placement as tells what is to be ridden out. */
export interface Demanded {
  placement: Pick<Placement, 'demands'>;
}

/** The objectives for the loss of one failure domain, stated or read as such. */
export function objectivesFor(
  { placement }: Demanded,
  domain: FailureDomain,
): Demand[] {
  return placement.demands.filter(
    ({ key, value, reading, ignored }) =>
      value.type === 'quantity' &&
      !ignored &&
      (key.endsWith(`.${domain}`) || reading?.domain === domain),
  );
}

/** Whether somebody other than its author depends on the service. */
export function hasAudience(context: FindingContext): boolean {
  const audience = context.word('audience');
  return audience !== undefined && audience !== 'self';
}

/** Whether the loss of a region is to be met by more than backups. */
export function hasRegionObjective(context: Demanded): boolean {
  return (
    objectivesFor(context, 'region').some(({ rung }) => rung >= 5) ||
    context.placement.demands.some(
      ({ key, value }) =>
        key === 'survives' && value.type === 'word' && value.word === 'region',
    )
  );
}
