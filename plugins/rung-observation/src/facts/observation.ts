import type { UnknownReason } from '@rung/backstage-plugin-rung-common';
import { ClusterView } from '../cluster';
import { Unknown } from '../fleet';
import { ResourceName } from '../snapshot';
import { Observation } from './types';

export function certain<TValue>(value: TValue): Observation<TValue> {
  return { value, certainty: 'certain' };
}

export function likely<TValue>(value: TValue): Observation<TValue> {
  return { value, certainty: 'likely' };
}

export function unknown(
  reason: UnknownReason,
  resource?: ResourceName,
): Unknown {
  return resource ? { unknown: reason, resource } : { unknown: reason };
}

export function isKnown<TValue>(
  observation: Observation<TValue>,
): observation is Exclude<Observation<TValue>, Unknown> {
  return !('unknown' in observation);
}

/** The same value, no surer than what it was concluded from. */
export function noSurerThan<TValue>(
  observation: Observation<TValue>,
  certainty: 'certain' | 'likely',
): Observation<TValue> {
  return isKnown(observation) && certainty === 'likely'
    ? likely(observation.value)
    : observation;
}

/** What several were seen to be together, by what one makes of their values. */
export function together<TValue>(
  observations: readonly Observation<TValue>[],
  combine: (values: readonly TValue[]) => TValue | undefined,
): Observation<TValue> {
  const known = observations.filter(isKnown);
  const missing = observations.find(one => !isKnown(one));
  if (missing) {
    return missing;
  }
  const value = combine(known.map(one => one.value));
  if (value === undefined) {
    return unknown('clusters-differ');
  }
  return known.every(({ certainty }) => certainty === 'certain')
    ? certain(value)
    : likely(value);
}

/** What all of several clusters are seen to be; unknown where they differ. */
export function agreed<TValue extends string | number | boolean>(
  views: readonly ClusterView[],
  observe: (view: ClusterView) => Observation<TValue>,
): Observation<TValue> {
  return together(views.map(observe), ([first, ...others]) =>
    others.every(other => other === first) ? first : undefined,
  );
}

/** The first of a list of words that any of several has. */
export function weakest<TWord extends string>(
  order: readonly TWord[],
): (found: readonly TWord[]) => TWord | undefined {
  return found => order.find(word => found.includes(word));
}
