import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  lowestRung,
  readRequirement,
  RequirementKey,
  RequirementValue,
  RungNumber,
  Thresholds,
} from '@rung/backstage-plugin-rung-common';
import { rungTranslationRef } from '../../translation';
import { problemText } from '../verdict';

/** What the engine reads from a field. */
export interface FieldReading {
  /** What counts: what is written, otherwise what is inherited. */
  value: RequirementValue | undefined;
  /** The rung that it calls for, as far as the thresholds are known. */
  rung: RungNumber | undefined;
  /** Why what is written cannot be read, and what to write instead. */
  problem: string | undefined;
}

/** Reads what is written in a field, and what counts where nothing is. */
export function useFieldReading(
  key: RequirementKey,
  written: string,
  inherited: string | undefined,
  thresholds: Thresholds | undefined,
): FieldReading {
  const { t } = useTranslationRef(rungTranslationRef);
  const text = written.trim() === '' ? inherited : written;
  const read = text === undefined ? undefined : readRequirement(key, text);

  if (!read || 'reason' in read) {
    const told =
      read && text === written ? problemText({ key, ...read }, t) : undefined;
    return {
      value: undefined,
      rung: undefined,
      problem: told && `${told.what} ${told.advice}`,
    };
  }
  return {
    value: read.value,
    rung: thresholds && lowestRung(key, read.value, thresholds),
    problem: undefined,
  };
}
