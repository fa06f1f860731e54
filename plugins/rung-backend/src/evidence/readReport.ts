import { InputError } from '@backstage/errors';
import {
  builtHint,
  BuiltKey,
  exerciseFacts,
  factValue,
} from '@rung/backstage-plugin-rung-common';
import { EvidenceReport } from '@rung/backstage-plugin-rung-common/wire';
import { NewEvidence } from '../database';

/** Clocks of pipelines are not all right. */
const TOLERATED_AHEAD = 5 * 60 * 1000;

function textOf(
  field: keyof EvidenceReport,
  key: BuiltKey,
  written: string | undefined,
): string | undefined {
  if (written === undefined) {
    return undefined;
  }
  const value = factValue(key, written);
  if (value === undefined) {
    throw new InputError(
      `${field} is ${JSON.stringify(written)}; write ${builtHint(key)}`,
    );
  }
  return String(value);
}

function momentOf(written: string, now: Date): string {
  const at = new Date(written);
  if (Number.isNaN(at.getTime())) {
    throw new InputError(
      `at is ${written}, which is no time; write one as 2026-05-31T12:00:00Z`,
    );
  }
  if (at.getTime() > now.getTime() + TOLERATED_AHEAD) {
    throw new InputError(
      `at is ${written}, which lies ahead; report an exercise once it was done`,
    );
  }
  return at.toISOString();
}

/**
 * Reads what a report says, as it is kept.
 *
 * @throws InputError that names the field and what to write instead
 */
export function readReport(
  report: EvidenceReport,
  now: Date,
): Omit<NewEvidence, 'entityRef' | 'uid' | 'subject'> {
  const { exercise, at, recoveredIn, dataLost, record, source } = report;
  const keys = exerciseFacts[exercise];
  return {
    exercise,
    at: momentOf(at, now),
    recoveredIn: textOf('recoveredIn', keys.recoveredIn, recoveredIn),
    dataLost: textOf('dataLost', keys.dataLost, dataLost),
    record: textOf('record', keys.evidence, record),
    source,
  };
}
