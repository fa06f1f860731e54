import {
  EntityCheck,
  EntityCheckUnmade,
} from '@rung/backstage-plugin-rung-common/wire';

/** Checks that could not be made for the same reason. */
export interface UnmadeChecks
  extends Pick<EntityCheckUnmade, 'unknown' | 'resource'> {
  checks: readonly EntityCheck[];
}

/** Checks by what came of them. */
export interface SortedChecks {
  found: readonly EntityCheck[];
  /** Those that were made everywhere, and have found nothing. */
  passed: readonly EntityCheck[];
  /** Those that could not be made everywhere, by the reason. */
  unmade: readonly UnmadeChecks[];
}

/** A check with nothing to look at is none that was passed. */
function hasPassed({ of, hits, unmade }: EntityCheck): boolean {
  return of > 0 && hits.length === 0 && unmade.length === 0;
}

/** Sorts checks by what came of them; one may have found something and be unmade elsewhere. */
export function sortChecks(checks: readonly EntityCheck[]): SortedChecks {
  const unmade = new Map<string, UnmadeChecks>();
  for (const check of checks) {
    for (const { unknown, resource } of check.unmade) {
      const reason = `${unknown} ${resource}`;
      const known = unmade.get(reason)?.checks ?? [];
      unmade.set(reason, { unknown, resource, checks: [...known, check] });
    }
  }
  return {
    found: checks.filter(({ hits }) => hits.length > 0),
    passed: checks.filter(hasPassed),
    unmade: [...unmade.values()],
  };
}
