import { FailureDomain } from '../../ladder/types';
import { duration } from '../grammar/duration';
import { onScale } from './measures';
import { RequirementKind } from './types';

function objective<TNumber extends 'rto' | 'rpo'>(
  number: TNumber,
): RequirementKind<TNumber>;
function objective<
  TNumber extends 'rto' | 'rpo',
  TDomain extends FailureDomain,
>(number: TNumber, domain: TDomain): RequirementKind<`${TNumber}.${TDomain}`>;
function objective(
  number: 'rto' | 'rpo',
  domain?: FailureDomain,
): RequirementKind {
  const key = domain ? (`${number}.${domain}` as const) : number;
  const name = number.toUpperCase();
  return {
    key,
    name: domain ? `${name} for a ${domain}` : name,
    number,
    expected:
      number === 'rto'
        ? 'a duration such as 30s, 5m, 1h30m, 1.5h, 1d, 1w or PT5M'
        : 'a duration such as 30s, 5m, 1h30m, 1.5h, 1d, 1w or PT5M, or 0 for no loss at all',
    parse: duration({ zero: number === 'rpo' }),
    weighing: onScale(key),
  };
}

/** The recovery time objective: without a domain, and for each of the four. */
export const recoveryTimeObjectives = [
  objective('rto'),
  objective('rto', 'node'),
  objective('rto', 'zone'),
  objective('rto', 'cluster'),
  objective('rto', 'region'),
] as const;

/** The recovery point objective: without a domain, and for each of the four. */
export const recoveryPointObjectives = [
  objective('rpo'),
  objective('rpo', 'node'),
  objective('rpo', 'zone'),
  objective('rpo', 'cluster'),
  objective('rpo', 'region'),
] as const;
