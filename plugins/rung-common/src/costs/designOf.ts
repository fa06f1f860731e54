import { builtUnits, BuiltUnits } from '../built/builtUnits';
import { knownFacts } from '../built/knownFacts';
import { leastOf } from '../ladder/leastOf';
import { rungDefinition } from '../ladder/rungs';
import { FailureDomain, ResilienceRung } from '../ladder/types';
import { UnitKind, unitKinds } from '../ladder/units';
import { Placement } from '../verdict/types';
import { isStateless } from '../verdict/weigh';

/**
 * How many of one kind are built, and how many are enough.
 *
 * @public
 */
export interface DesignedUnits {
  /** Each cluster has a control plane of its own. */
  kind: UnitKind | 'controlPlane';
  /** Left out where it is not known. */
  built?: number;
  /** Left out where the rung takes no number of it. */
  enough?: number;
}

/**
 * What has to be there beyond the load, for one of several equal parts to be lost
 * and the rest to go on serving.
 *
 * @public
 */
export interface SpareCapacity {
  /** What can be lost. */
  domain: FailureDomain;
  /** How many parts there are, at least two; left out where it is not known. */
  parts?: number;
  /** The spare part of the load: a half for three parts; left out likewise. */
  share?: number;
}

/**
 * What a design takes, whatever that costs.
 *
 * @public
 */
export interface Design {
  units: DesignedUnits[];
  /** Left out where no failure domain can be lost. */
  spare: { built?: SpareCapacity; enough?: SpareCapacity };
}

function spareOf(
  rung: ResilienceRung | undefined,
  units: BuiltUnits,
): SpareCapacity | undefined {
  const domain = rung && rungDefinition(rung).survives;
  if (!domain) {
    return undefined;
  }
  const parts = domain === 'node' ? undefined : units[domain];
  return parts !== undefined && parts >= 2
    ? { domain, parts, share: 1 / (parts - 1) }
    : { domain };
}

/**
 * What is built beside what is enough, unit by unit; undefined while it is not known
 * what is needed.
 *
 * @public
 */
export function designOf({
  resilience,
  built,
  demands,
}: Pick<Placement, 'resilience' | 'built' | 'demands'>): Design | undefined {
  if (resilience === undefined) {
    return undefined;
  }
  const stateless = isStateless(demands);
  const least = leastOf(resilience);
  const has = builtUnits(knownFacts(built?.facts ?? []), { stateless });
  return {
    units: unitKinds
      .filter(kind => !(kind === 'dataCopy' && stateless))
      .flatMap((kind): DesignedUnits[] => {
        const counts = { built: has[kind], enough: least[kind] };
        return kind === 'cluster'
          ? [
              { kind, ...counts },
              { kind: 'controlPlane', ...counts },
            ]
          : [{ kind, ...counts }];
      }),
    spare: {
      built: spareOf(built?.resilience, has),
      enough: spareOf(resilience, least),
    },
  };
}
