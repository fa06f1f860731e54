import {
  CombinedAvailability,
  combinedAvailability,
} from '../combinedAvailability';
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
      why: 'What a service depends on fails it, however well it is built itself.',
      remedy:
        'Raise the requirements of what it depends on, or ride out its loss.',
      related: weaker,
    };
  },
};

function shortfall(
  { ceiling, counted, percent, rung, basis }: CombinedAvailability,
  target: number,
): string {
  const which = basis === 'built' ? 'is built' : 'is needed';
  if (ceiling === 0) {
    return `Rung ${rung}, which ${which}, promises no availability, so that ${target} % is out of reach whatever its dependencies give.`;
  }
  const dependencies =
    counted === 1
      ? 'the dependency that states one'
      : `the ${counted} dependencies that state one`;
  return `With ${dependencies} it can reach an availability of ${Number(
    percent.toFixed(4),
  )} %, less than the ${target} % it promises; its own share is the most that rung ${rung}, which ${which}, can give.`;
}

export const compositeAvailability: FindingRule = {
  id: 'composite-availability',
  severity: 'medium',
  find({ built, demand, dependencies, resilience, policy: { thresholds } }) {
    const target = amountOf(demand('availability'));
    const combined = combinedAvailability({
      needed: resilience,
      built: built?.resilience,
      dependencies,
      thresholds,
    });
    return target !== undefined && combined && combined.percent < target
      ? {
          what: shortfall(combined, target),
          why: 'A service that needs all of its dependencies is down whenever one of them is.',
          remedy:
            combined.rung < resilience
              ? `Build rung ${resilience} first, then raise their availability, make the calls to them optional, or promise less.`
              : 'Raise their availability, make the calls to them optional, or promise less.',
          related: dependencies.flatMap(({ entityRef, availability }) =>
            availability === undefined ? [] : [{ entityRef, availability }],
          ),
        }
      : undefined;
  },
};
