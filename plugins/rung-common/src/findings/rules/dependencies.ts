import { unavailability } from '../../thresholds/scale';
import { amountOf } from '../context';
import { FindingContext, FindingRule } from '../types';

export const weakerDependency: FindingRule = {
  id: 'weaker-dependency',
  severity: 'medium',
  find({ dependencies, resilience }) {
    const weaker = dependencies.filter(
      dependency =>
        dependency.resilience !== undefined &&
        dependency.resilience < resilience,
    );
    return weaker.length > 0
      ? {
          what: `It needs rung ${resilience} and depends on ${weaker
            .map(
              dependency =>
                `${dependency.entityRef}, assessed at rung ${dependency.resilience}`,
            )
            .join('; ')}.`,
          why: 'What a service depends on fails it, however well it stands itself.',
          remedy:
            'Raise the requirements of what it depends on, or ride out its loss.',
        }
      : undefined;
  },
};

/**
 * What the required rung can give at best: the availability at which the next
 * rung begins. The top has no such border and is taken not to fail by itself.
 */
function ownCeiling({ placement, policy }: FindingContext): number {
  const bands = policy.thresholds.scales.availability.bands;
  const band = bands.find(
    ({ rung }) =>
      rung === (placement.resilience === 5 ? 3 : placement.resilience),
  );
  if (band && 'atMost' in band) {
    return band.atMost;
  }
  return band && 'below' in band ? band.below : 100;
}

export const compositeAvailability: FindingRule = {
  id: 'composite-availability',
  severity: 'medium',
  find(context) {
    const target = amountOf(context.demand('availability'));
    const stated = context.dependencies.flatMap(({ demands }) => {
      const amount = amountOf(
        demands.find(({ key }) => key === 'availability'),
      );
      return amount === undefined ? [] : [amount];
    });
    const composite = stated.reduce(
      (product, amount) => (product * amount) / 100,
      ownCeiling(context),
    );
    return target !== undefined && stated.length > 0 && composite < target
      ? {
          what: `Together with the ${
            stated.length === 1
              ? 'dependency that states one'
              : `${stated.length} dependencies that state one`
          }, it reaches an availability of ${Number(
            (100 - unavailability(composite)).toFixed(4),
          )} % and not ${target} %.`,
          why: 'A service that needs all of its dependencies is down whenever one of them is.',
          remedy:
            'Raise their availability, make the calls to them optional, or promise less.',
        }
      : undefined;
  },
};
