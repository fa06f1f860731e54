import { ScoredRecord } from '../scoring';
import { failedSummary } from '../scoring/summaryOf';

/** A result as a scan writes it, of a component of this name. */
export function scoredRecord(
  name: string,
  summary: Partial<ScoredRecord['summary']> = {},
  rest: Partial<Omit<ScoredRecord, 'summary'>> = {},
): ScoredRecord {
  const entityRef = `component:default/${name}`;
  return {
    uid: `uid-${name}`,
    names: [],
    placingClusters: [],
    problems: [],
    input: { stated: '{}', known: '{}' },
    dependency: { entityRef, resilience: summary.resilience },
    node: { owners: [], dependsOn: [] },
    hashes: {
      rules: 'rules',
      input: `input of ${name}`,
    },
    summary: {
      ...failedSummary({
        entityRef,
        kind: 'Component',
        namespace: 'default',
        name,
        owners: [],
        tags: [],
      }),
      status: 'assessed',
      rung: 2,
      resilience: 2,
      ...summary,
    },
    ...rest,
  };
}
