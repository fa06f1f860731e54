import {
  exerciseFacts,
  ExerciseId,
  Fact,
  FactSource,
} from '@rung/backstage-plugin-rung-common';
import { CatalogRecord } from './types';

/** What an exercise has shown, as it was reported. */
export interface Evidence {
  /** Of the entity that was tried: another one of its name has not been. */
  uid: string;
  exercise: ExerciseId;
  /** When the failure began, as ISO 8601 in UTC. */
  at: string;
  /** As an annotation states it: `12m`. */
  recoveredIn?: string;
  dataLost?: string;
  /** The https address of its record. */
  record?: string;
  /** What has run it. */
  source: string;
  reportedAt: string;
}

/** What was reported of exercises, as the engine takes it. */
function measuredFacts(evidence: readonly Evidence[]): Fact[] {
  return evidence.flatMap(
    ({ exercise, at, recoveredIn, dataLost, record, source, reportedAt }) => {
      const keys = exerciseFacts[exercise];
      const measured: FactSource = { type: 'measured', by: source, reportedAt };
      return [
        { key: keys.exercised, value: at.slice(0, '2026-05-31'.length) },
        { key: keys.recoveredIn, value: recoveredIn },
        { key: keys.dataLost, value: dataLost },
        { key: keys.evidence, value: record },
      ].flatMap(({ key, value }) =>
        value === undefined ? [] : [{ key, value, source: measured }],
      );
    },
  );
}

/** A record with what was reported of the entity that it is of. */
export function withEvidence(
  record: CatalogRecord,
  evidence: readonly Evidence[],
): CatalogRecord {
  const own = evidence.filter(({ uid }) => uid === record.uid);
  return own.length > 0 ? { ...record, measured: measuredFacts(own) } : record;
}
