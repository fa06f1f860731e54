import { unavailability } from '../../thresholds/scale';
import { amountOf } from '../context';
import { FindingContext, FindingRule } from '../types';

export const weakerDependency: FindingRule = {
  id: 'weaker-dependency',
  severity: 'medium',
  find({ dependencies, resilience: needed }) {
    const weaker = dependencies.flatMap(({ entityRef, resilience }) =>
      resilience !== undefined && resilience < needed
        ? [{ entityRef, resilience }]
        : [],
    );
    if (weaker.length === 0) {
      return undefined;
    }
    const lowest = Math.min(...weaker.map(({ resilience }) => resilience));
    return {
      what:
        weaker.length === 1
          ? `It needs rung ${needed} and depends on an entity that is assessed at rung ${lowest}.`
          : `It needs rung ${needed} and depends on ${weaker.length} entities that are assessed below it, the lowest at rung ${lowest}.`,
      why: 'What a service depends on fails it, however well it stands itself.',
      remedy:
        'Raise the requirements of what it depends on, or ride out its loss.',
      related: weaker,
    };
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
    const promising = context.dependencies.flatMap(
      ({ entityRef, availability }) =>
        availability === undefined ? [] : [{ entityRef, availability }],
    );
    if (target === undefined || promising.length === 0) {
      return undefined;
    }
    const composite = promising.reduce(
      (product, { availability }) => (product * availability) / 100,
      ownCeiling(context),
    );
    return composite < target
      ? {
          what: `Together with the ${
            promising.length === 1
              ? 'dependency that states one'
              : `${promising.length} dependencies that state one`
          }, it reaches an availability of ${Number(
            (100 - unavailability(composite)).toFixed(4),
          )} % and not ${target} %.`,
          why: 'A service that needs all of its dependencies is down whenever one of them is.',
          remedy:
            'Raise their availability, make the calls to them optional, or promise less.',
          related: promising,
        }
      : undefined;
  },
};
