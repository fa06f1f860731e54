import { ScoredEntity } from '../scoring';

/** A result as a scan writes it, of a component of this name. */
export function scoredEntity(
  name: string,
  summary: Partial<ScoredEntity['summary']> = {},
  rest: Partial<Omit<ScoredEntity, 'summary'>> = {},
): ScoredEntity {
  const entityRef = `component:default/${name}`;
  return {
    uid: `uid-${name}`,
    names: [],
    dependency: { entityRef, resilience: summary.resilience },
    hashes: {
      rules: 'rules',
      placement: `placement of ${name}`,
      input: `input of ${name}`,
    },
    summary: {
      entityRef,
      kind: 'Component',
      namespace: 'default',
      name,
      owners: [],
      tags: [],
      status: 'assessed',
      rung: 2,
      resilience: 2,
      platform: false,
      fit: 'unknown',
      climbs: [],
      requirements: [],
      findings: [],
      missing: [],
      unreadable: [],
      guesses: [],
      problems: 0,
      ...summary,
    },
    ...rest,
  };
}
