import {
  PromisedDomain,
  promisedDomains,
} from '@rung/backstage-plugin-rung-common';
import { GraphPromise } from './types';

/** What is stated of a loss, in one number; who states it is in the bits above. */
const kinds = ['survives', 'rto', 'rpo'] as const;
const SURVIVES = 16;
const MEASURED = 32;
const SOURCE_SHIFT = 6;

/** One of them, taken apart; `source` is 0 for the entity itself. */
export interface Statement {
  domain: PromisedDomain;
  of: GraphPromise['of'];
  survives: boolean;
  measured: boolean;
  source: number;
}

export function packStatement(
  { domain, of, survives, measured }: Omit<Statement, 'source'>,
  source: number,
): number {
  return (
    ((source << SOURCE_SHIFT) |
      (measured ? MEASURED : 0) |
      (survives ? SURVIVES : 0) |
      (kinds.indexOf(of) << 2) |
      promisedDomains.indexOf(domain)) >>>
    0
  );
}

export function domainIn(packed: number): PromisedDomain {
  return promisedDomains[packed & 3];
}

export function sourceIn(packed: number): number {
  return packed >>> SOURCE_SHIFT;
}

export function survivesIn(packed: number): boolean {
  return (packed & SURVIVES) !== 0;
}

export function measuredIn(packed: number): boolean {
  return (packed & MEASURED) !== 0;
}

export function kindIn(packed: number): GraphPromise['of'] {
  return kinds[(packed >>> 2) & 3];
}
