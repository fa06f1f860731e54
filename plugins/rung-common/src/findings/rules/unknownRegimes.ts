import { getOrMake, Memory } from '../../memory';
import { nearestWord } from '../../requirements/grammar/nearest';
import { FindingContext } from '../types';

/** The regimes that are stated and call for nothing, because no rung is known for them. */
export interface UnknownRegimes {
  /** Those that were most likely meant to be a known one. */
  nearMisses: { written: string; meant: string }[];
  /** All others. */
  unmapped: string[];
}

/** What regimes were most likely meant to be; the same are written over and over. */
const meanings = new WeakMap<object, Memory<{ meant: string | undefined }>>();

function nearestRegime(
  written: string,
  known: Readonly<Record<string, unknown>>,
): string | undefined {
  return getOrMake(meanings, known, () => Memory.create()).recall(
    written,
    () => ({ meant: nearestWord(written, Object.keys(known)) }),
  ).meant;
}

/** Tells a regime that is mistyped from one that the portal has not mapped. */
export function unknownRegimes({
  demand,
  thresholds,
}: FindingContext): UnknownRegimes {
  const unknown: UnknownRegimes = { nearMisses: [], unmapped: [] };
  const value = demand('compliance')?.value;
  const known = thresholds.choices.compliance;
  for (const written of value?.type === 'list' ? value.items : []) {
    if (!Object.hasOwn(known, written)) {
      const meant = nearestRegime(written, known);
      if (meant === undefined) {
        unknown.unmapped.push(written);
      } else {
        unknown.nearMisses.push({ written, meant });
      }
    }
  }
  return unknown;
}
