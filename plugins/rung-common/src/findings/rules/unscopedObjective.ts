import { keys, rung, stated } from '../parameters';
import { FindingRule } from '../types';

export const unscopedObjective = {
  id: 'unscoped-objective',
  severity: 'medium',
  title: 'Objective without a failure domain',
  meaning:
    'An objective that names no failure domain forces rung 6. Named for a zone, it may call for far less.',
  advice: 'State it for the zone, if that is what is meant.',
  move: 'state-numbers',
  about: ['rto', 'rpo'],
  sentences: {
    short: 'No failure domain is named, which forces rung 6',
    what: 'No failure domain is named for {{objectives}}, so the loss of a region is taken to be meant, and that forces rung 6.',
    why: 'Losing a region and losing a zone cost very different amounts to ride out.',
    remedy:
      'If only the loss of a zone is meant, state {{keys}}, and rung {{rung}} is enough.',
  },
  variants: {
    'held-otherwise': {
      remedy:
        'If only the loss of a zone is meant, state {{keys}}. That alone changes nothing: rung {{rung}} is still called for by {{heldBy}}.',
    },
  },
  find({ placement: { scoping, resilience, demands } }) {
    if (!scoping || resilience !== 6) {
      return undefined;
    }
    // What is promised is what the verdict would be, whatever else holds it.
    const { objectives, keys: scoped, rung: then, heldBy } = scoping;
    const among = (some: readonly string[]) =>
      stated(demands.filter(({ key }) => some.includes(key)));
    const parameters = {
      objectives: among(objectives),
      keys: keys(scoped),
      rung: rung(then),
    };
    return then < 6
      ? { parameters }
      : {
          variant: 'held-otherwise',
          parameters: { ...parameters, heldBy: among(heldBy) },
        };
  },
} as const satisfies FindingRule;
