import type {
  ResilienceRung,
  Severity,
} from '@rung/backstage-plugin-rung-common';
import { ClusterView } from '../cluster';
import { Fleet, Unknown, UnknownReason, whyUnread } from '../fleet';
import { clustersOf, Place } from '../matching';
import { ResourceName } from '../snapshot';
import { CheckId, checkRows } from './rows';
import { CheckedPlace, NamedTarget, targetsOf } from './targets';
import {
  CheckDetails,
  CheckNeeds,
  CheckRow,
  CheckScope,
  CheckTraits,
  Found,
} from './types';
import { ZoneDrills } from './ZoneDrills';

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
  id: CheckId;
  /** By the rung that is needed; where it matters less, that of the gravest. */
  severity: Severity;
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
 * What was looked at of a component.
 *
 * @public
 */
export interface CheckResult {
  /** In the order of the checks. */
  findings: CheckFinding[];
  unmade: UnmadeCheck[];
}

const severityOrder: readonly Severity[] = ['high', 'medium', 'low'];

function severityAt(
  { severities }: CheckTraits,
  resilience: ResilienceRung,
): Severity | undefined {
  return severities.filter(([rung]) => rung <= resilience).at(-1)?.[1];
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

function gravest(severities: readonly Severity[]): Severity {
  return severityOrder.find(severity => severities.includes(severity))!;
}

/** Makes one check wherever it can be made. */
function runCheck<TScope extends CheckScope>(
  row: CheckRow<TScope> & { readonly id: CheckId },
  targets: readonly NamedTarget<TScope>[],
  severity: Severity,
): { finding?: CheckFinding; unmade: UnmadeCheck[] } {
  const found: (CheckHit & { severity: Severity })[] = [];
  const unmade = new Map<ClusterView, Unknown>();
  for (const { where, target } of targets) {
    const blocked = viewsOf(target)
      .map(view => [view, whyNot(view, row.reads)] as const)
      .filter((entry): entry is [ClusterView, Unknown] => Boolean(entry[1]));
    blocked.forEach(([view, why]) => unmade.set(view, why));
    const hit: Found | undefined =
      blocked.length > 0 ? undefined : row.find(target);
    if (hit) {
      const { details = {} } = hit;
      found.push({ where, details, severity: hit.severity ?? severity });
    }
  }
  const { id, scope } = row;
  return {
    finding:
      found.length > 0
        ? {
            id,
            severity: gravest(found.map(one => one.severity)),
            scope,
            of: targets.length,
            hits: found.map(({ where, details }) => ({ where, details })),
          }
        : undefined,
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
  drills: ZoneDrills,
): CheckResult {
  const result: CheckResult = { findings: [], unmade: [] };
  const targets =
    'unknown' in places ? undefined : targetsOf(fleet, places, drills);
  for (const row of checkRows) {
    const asked: CheckTraits = row;
    const severity = severityAt(asked, needs.resilience);
    if (!severity || (asked.asks && !needs[asked.asks])) {
      continue;
    }
    if (!targets) {
      const { unknown, resource } = places as Unknown;
      result.unmade.push({
        id: row.id,
        unknown,
        ...(resource ? { resource } : {}),
        clusters: 0,
      });
      continue;
    }
    const { finding, unmade } = runCheck(
      row as CheckRow<CheckScope> & { readonly id: CheckId },
      targets[row.scope],
      severity,
    );
    result.unmade.push(...unmade);
    if (finding) {
      result.findings.push(finding);
    }
  }
  return result;
}
