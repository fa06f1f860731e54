import type {
  CheckDetails,
  UnknownReason,
} from '@rung/backstage-plugin-rung-common';
import type { CheckScope } from '@rung/backstage-plugin-rung-common/wire';
import { ClusterView } from '../cluster';
import { Fleet, Unknown, whyUnread } from '../fleet';
import { clustersOf, Place } from '../matching';
import { ResourceName } from '../snapshot';
import { neededFrom } from './neededFrom';
import { CheckId, checkRows } from './rows';
import { CheckedPlace, NamedTarget, targetsOf } from './targets';
import { CheckNeeds, CheckRow, CheckTraits, Found } from './types';

/**
 * Something that was found in one place.
 *
 * @public
 */
export interface CheckHit {
  /** Its names are for readers who may know them. */
  where: CheckedPlace;
  /** Figures and words that anybody may know who may see the component. */
  details: CheckDetails;
}

/**
 * What a check has found of a component.
 *
 * @public
 */
export interface CheckFinding {
  /** The name of the finding that it leads to, if what is needed asks for it. */
  id: CheckId;
  /** What was looked at, one by one. */
  scope: CheckScope;
  /** How many were looked at. */
  of: number;
  /** Where it was found; as many as are affected. */
  hits: readonly CheckHit[];
}

/**
 * A check that could not be made everywhere, and why.
 *
 * @public
 */
export interface UnmadeCheck {
  id: CheckId;
  unknown: UnknownReason;
  resource?: ResourceName;
  /** In how many clusters; 0 where no cluster is known to be looked at. */
  clusters: number;
}

/**
 * A check that was asked for, whatever it has found.
 *
 * @public
 */
export interface AskedCheck {
  id: CheckId;
  /** What was looked at, one by one. */
  scope: CheckScope;
  /** How many were looked at, those of clusters that could not be seen among them. */
  of: number;
}

/**
 * What was looked at of a component.
 *
 * @public
 */
export interface CheckResult {
  /** In the order of the checks. */
  asked: AskedCheck[];
  /** In the order of the checks. */
  findings: CheckFinding[];
  unmade: UnmadeCheck[];
}

/** Why a check cannot be made in a cluster. What a cluster does not serve it does not have. */
function whyNot(
  view: ClusterView,
  reads: readonly ResourceName[],
): Unknown | undefined {
  return reads
    .map(resource => whyUnread(view.snapshot, resource))
    .find(unread => unread && unread.unknown !== 'not-served');
}

function viewsOf(target: NamedTarget['target']): readonly ClusterView[] {
  return 'view' in target
    ? [target.view]
    : clustersOf(target.places).map(({ view }) => view);
}

/** Makes one check wherever it can be made. */
function runCheck<TScope extends CheckScope>(
  row: CheckRow<TScope> & { readonly id: CheckId },
  targets: readonly NamedTarget<TScope>[],
): { finding?: CheckFinding; unmade: UnmadeCheck[] } {
  const hits: CheckHit[] = [];
  const unmade = new Map<ClusterView, Unknown>();
  for (const { where, target } of targets) {
    const blocked = viewsOf(target)
      .map(view => [view, whyNot(view, row.reads)] as const)
      .filter((entry): entry is [ClusterView, Unknown] => Boolean(entry[1]));
    blocked.forEach(([view, why]) => unmade.set(view, why));
    const hit: Found | undefined =
      blocked.length > 0 ? undefined : row.find(target);
    if (hit) {
      hits.push({ where, details: hit.details ?? {} });
    }
  }
  const { id, scope } = row;
  return {
    finding:
      hits.length > 0 ? { id, scope, of: targets.length, hits } : undefined,
    unmade: counted(id, unmade),
  };
}

/** For each reason, in how many clusters. */
function counted(
  id: CheckId,
  unmade: ReadonlyMap<ClusterView, Unknown>,
): UnmadeCheck[] {
  const reasons = new Map<string, UnmadeCheck>();
  for (const { unknown, resource } of unmade.values()) {
    const key = `${unknown} ${resource}`;
    const clusters = (reasons.get(key)?.clusters ?? 0) + 1;
    reasons.set(key, {
      id,
      unknown,
      ...(resource ? { resource } : {}),
      clusters,
    });
  }
  return [...reasons.values()];
}

/**
 * Makes the checks that matter for what a component needs, wherever it counts.
 * What cannot be seen makes a check silent, and is told.
 */
export function runChecks(
  fleet: Fleet,
  places: readonly Place[] | Unknown,
  needs: CheckNeeds,
): CheckResult {
  const result: CheckResult = { asked: [], findings: [], unmade: [] };
  const targets = 'unknown' in places ? undefined : targetsOf(fleet, places);
  for (const row of checkRows) {
    const traits: CheckTraits = row;
    const isNeeded = needs.resilience >= neededFrom(row.id);
    if (!isNeeded || (traits.asks && !needs[traits.asks])) {
      continue;
    }
    const { id, scope } = row;
    result.asked.push({ id, scope, of: targets?.[scope].length ?? 0 });
    if (!targets) {
      const { unknown, resource } = places as Unknown;
      result.unmade.push({
        id,
        unknown,
        ...(resource ? { resource } : {}),
        clusters: 0,
      });
      continue;
    }
    const { finding, unmade } = runCheck(
      row as CheckRow<CheckScope> & { readonly id: CheckId },
      targets[scope],
    );
    result.unmade.push(...unmade);
    if (finding) {
      result.findings.push(finding);
    }
  }
  return result;
}
