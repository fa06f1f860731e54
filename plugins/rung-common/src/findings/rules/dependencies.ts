import { roundedPercent } from '../../thresholds/rounding';
import {
  CombinedAvailability,
  combinedAvailability,
} from '../combinedAvailability';
import { amountOf } from '../context';
import { count, FindingParameters, rung } from '../parameters';
import { FindingRule } from '../types';

export const weakerDependency = {
  id: 'weaker-dependency',
  severity: 'medium',
  title: 'Weaker dependency',
  meaning:
    'It depends on something that is placed on a lower rung than it needs itself.',
  advice: 'Raise its requirements, or ride out its loss.',
  move: 'strengthen-dependencies',
  about: [],
  sentences: {
    short: 'Needs rung {{needed}}, depends on an entity at rung {{lowest}}',
    what: 'It needs rung {{needed}} and depends on an entity that is assessed at rung {{lowest}}.',
    why: 'What a service depends on fails it, however well it is built itself.',
    remedy:
      'Raise the requirements of what it depends on, or ride out its loss.',
  },
  variants: {
    several: {
      short: 'Needs rung {{needed}}, with {{weaker}} assessed below it',
      what: 'It needs rung {{needed}} and has {{weaker}} that are assessed below it, the lowest at rung {{lowest}}.',
    },
  },
  find({ dependencies, resilience: needed }) {
    const weaker = dependencies.flatMap(({ entityRef, resilience }) =>
      resilience !== undefined && resilience < needed
        ? [{ entityRef, resilience }]
        : [],
    );
    if (weaker.length === 0) {
      return undefined;
    }
    const lowest = weaker
      .map(({ resilience }) => resilience)
      .reduce((one, other) => (other < one ? other : one));
    const parameters = { needed: rung(needed), lowest: rung(lowest) };
    return weaker.length === 1
      ? { parameters, related: weaker }
      : {
          variant: 'several',
          parameters: {
            ...parameters,
            weaker: count(weaker.length, 'dependency'),
          },
          related: weaker,
        };
  },
} as const satisfies FindingRule;

type Variant = 'built' | 'too-little-built' | 'out-of-reach';

/** Whose share it is, that of what is needed unless told. */
function variantOf(
  { ceiling, basis, rung: own }: CombinedAvailability,
  needed: number,
): Variant | undefined {
  // A needed rung always promises something; only a built one may promise nothing.
  if (ceiling === 0) {
    return 'out-of-reach';
  }
  if (basis === 'needed') {
    return undefined;
  }
  return own < needed ? 'too-little-built' : 'built';
}

/** What can be reached, and together with how many others. */
function reachOf({
  counted,
  percent,
}: CombinedAvailability): FindingParameters {
  return {
    counted: count(counted, 'dependency'),
    reach: {
      type: 'amount',
      amount: roundedPercent(percent),
      unit: 'percent',
    },
  };
}

const raise =
  'Raise their availability, make the calls to them optional, or promise less.';
const buildFirst =
  'Build rung {{needed}} first, then raise their availability, make the calls to them optional, or promise less.';
const reachesLess =
  'Together with {{counted}} of known availability it can reach {{reach}}, less than the {{target}} it promises; its own share is the most that rung {{rung}}, which is built, can give.';

export const compositeAvailability = {
  id: 'composite-availability',
  severity: 'medium',
  title: 'Composite availability',
  meaning:
    'Together with what it depends on, it cannot reach the availability it states.',
  advice: 'Raise theirs, make the calls optional, or promise less.',
  move: 'strengthen-dependencies',
  about: ['availability'],
  sentences: {
    short: 'Can reach {{reach}}, and promises {{target}}',
    what: 'Together with {{counted}} of known availability it can reach {{reach}}, less than the {{target}} it promises; its own share is the most that rung {{rung}}, which is needed, can give.',
    why: 'A service that needs all of its dependencies is down whenever one of them is.',
    remedy: raise,
  },
  variants: {
    built: { what: reachesLess },
    'too-little-built': { what: reachesLess, remedy: buildFirst },
    'out-of-reach': {
      short: 'Rung {{rung}} is built, which promises no availability',
      what: 'Rung {{rung}}, which is built, promises no availability, so that {{target}} is out of reach whatever its dependencies give.',
      remedy: buildFirst,
    },
  },
  find({ built, demand, dependencies, resilience, thresholds }) {
    const target = amountOf(demand('availability'));
    const combined =
      target === undefined
        ? undefined
        : combinedAvailability({
            needed: resilience,
            built: built?.resilience,
            dependencies,
            thresholds,
          });
    if (target === undefined || !combined || combined.percent >= target) {
      return undefined;
    }
    const variant = variantOf(combined, resilience);
    return {
      variant,
      parameters: {
        rung: rung(combined.rung),
        target: { type: 'amount', amount: target, unit: 'percent' },
        ...(variant !== 'out-of-reach' && reachOf(combined)),
        ...(combined.rung < resilience && { needed: rung(resilience) }),
      },
      related: dependencies.flatMap(({ entityRef, availability }) =>
        availability === undefined ? [] : [{ entityRef, availability }],
      ),
    };
  },
} as const satisfies FindingRule;
