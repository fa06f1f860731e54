import {
  BuiltFact,
  BuiltKey,
  FactSource,
  UnknownReason,
  UnseenFact,
} from '@rung/backstage-plugin-rung-common';

/** By what facts are known, the surest first. */
export const factGroups = ['seen', 'likely', 'measured', 'declared'] as const;

export type FactGroupName = (typeof factGroups)[number];

/** Facts that are known by the same. */
export interface FactGroup {
  name: FactGroupName;
  facts: readonly BuiltFact[];
  /** When the first of them was seen or reported, where that is known. */
  seenAt?: string;
  /** Who has reported what was measured; left out where nothing was. */
  by?: string[];
}

/** Facts that could not be seen for the same reason. */
export interface UnseenGroup {
  unknown: UnknownReason;
  resource?: string;
  keys: readonly BuiltKey[];
}

function groupOf({ source }: BuiltFact): FactGroupName {
  if (source.type === 'observed') {
    return source.certainty === 'certain' ? 'seen' : 'likely';
  }
  return source.type;
}

function momentOfReport(source: FactSource): string | [] {
  return source.type === 'measured' ? source.reportedAt ?? [] : [];
}

function reportOf(facts: readonly BuiltFact[]): Pick<FactGroup, 'by'> {
  const by = facts.flatMap(({ source }) =>
    source.type === 'measured' ? source.by ?? [] : [],
  );
  return by.length > 0 ? { by: [...new Set(by)] } : {};
}

/** Puts together what is known by the same, so that source and age are told once. */
export function groupFacts(facts: readonly BuiltFact[]): FactGroup[] {
  return factGroups.flatMap(name => {
    const known = facts.filter(fact => groupOf(fact) === name);
    const [seenAt] = known
      .flatMap(({ source }) =>
        source.type === 'observed'
          ? source.observedAt ?? []
          : momentOfReport(source),
      )
      .sort();
    return known.length > 0
      ? [{ name, facts: known, seenAt, ...reportOf(known) }]
      : [];
  });
}

/** Puts together what could not be seen for the same reason. */
export function groupUnseen(unseen: readonly UnseenFact[]): UnseenGroup[] {
  const groups = new Map<string, UnseenGroup>();
  for (const { key, unknown, resource } of unseen) {
    const reason = `${unknown} ${resource}`;
    const keys = groups.get(reason)?.keys ?? [];
    groups.set(reason, { unknown, resource, keys: [...keys, key] });
  }
  return [...groups.values()];
}
