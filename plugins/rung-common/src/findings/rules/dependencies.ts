import { combinedAvailability } from '../combinedAvailability';
import { amountOf } from '../context';
import { FindingRule } from '../types';

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

export const compositeAvailability: FindingRule = {
  id: 'composite-availability',
  severity: 'medium',
  find({ demand, dependencies, resilience, policy: { thresholds } }) {
    const target = amountOf(demand('availability'));
    const combined = combinedAvailability({
      resilience,
      dependencies,
      thresholds,
    });
    return target !== undefined && combined && combined.percent < target
      ? {
          what: `Together with the ${
            combined.counted === 1
              ? 'dependency that states one'
              : `${combined.counted} dependencies that state one`
          }, it reaches an availability of ${Number(
            combined.percent.toFixed(4),
          )} % and not ${target} %.`,
          why: 'A service that needs all of its dependencies is down whenever one of them is.',
          remedy:
            'Raise their availability, make the calls to them optional, or promise less.',
          related: dependencies.flatMap(({ entityRef, availability }) =>
            availability === undefined ? [] : [{ entityRef, availability }],
          ),
        }
      : undefined;
  },
};
