import { neededBy, NeededRung } from '../ladder/needed';
import { RequirementKey } from '../requirements/kinds';
import { Relax, Relaxation } from './types';
import { WeighedRequirement } from './weigh';

/** Amounts first: they are what people can bargain about. */
const offers: readonly Relaxation['to']['type'][] = ['amount', 'none', 'word'];

function byOffer({ to: one }: Relaxation, { to: other }: Relaxation): number {
  return offers.indexOf(one.type) - offers.indexOf(other.type);
}

/**
 * The price of the forcing numbers: what each would have to be relaxed to for
 * a lower rung to be enough, and which facts about the service stand in the
 * way of that. Where the platform is the headline, giving up the layer is the
 * step down.
 */
export function relaxOf(
  weighed: readonly WeighedRequirement[],
  needed: NeededRung,
): Relax | undefined {
  if (needed.rung === 1) {
    return undefined;
  }
  const changes: Relaxation[] = [];
  const blockedBy: RequirementKey[] = [];
  const demanded = weighed.map(item => {
    if (item.rung !== needed.rung) {
      return item;
    }
    const { requirement, kind, relaxed } = item;
    if (kind.isFact) {
      blockedBy.push(requirement.key);
    } else {
      for (const to of relaxed.to) {
        changes.push({ key: requirement.key, to });
      }
    }
    return relaxed;
  });
  return changes.length > 0 || blockedBy.length > 0
    ? {
        rung: neededBy(demanded).rung,
        changes: changes.length > 1 ? changes.sort(byOffer) : changes,
        blockedBy,
      }
    : undefined;
}
