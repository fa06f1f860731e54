import { VerdictInput } from '../scoring';
import { ReadOptions } from './AssessmentStore';
import { InputRow } from './operations/verdictInputs';

/** Hands out what all verdicts follow from, page by page. */
export interface PreviewStore {
  /** How many entities there are in the catalog. */
  count(options?: ReadOptions): Promise<number>;
  /** Those after a name, by name; none after the last. */
  page(
    query: { after: string; parts: readonly (keyof VerdictInput)[] },
    options?: ReadOptions,
  ): Promise<InputRow[]>;
}
