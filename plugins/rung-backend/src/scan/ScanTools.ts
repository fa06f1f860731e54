import {
  assessDependency,
  assessEntity,
  AssessmentPolicy,
} from '@rung/backstage-plugin-rung-common';
import { recordOf } from '../scoring';
import { Failures } from './Failures';
import { RecordReader } from './RecordReader';

/** What a scan does with a single entity; a fault in it harms no other one. */
export interface ScanEngine {
  recordOf: typeof recordOf;
  assessDependency: typeof assessDependency;
  assessEntity: typeof assessEntity;
}

export const scanEngine: ScanEngine = {
  recordOf,
  assessDependency,
  assessEntity,
};

/** What all phases of one scan work with. */
export interface ScanTools {
  reader: RecordReader;
  engine: ScanEngine;
  policy: AssessmentPolicy;
  /** The fingerprint of the policy, and of the engine that applies it. */
  rules: string;
  /** When the scan began. */
  now: Date;
  failures: Failures;
  signal: AbortSignal;
}
