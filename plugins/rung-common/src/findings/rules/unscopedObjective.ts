import { Scoping } from '../../verdict/types';
import { FindingContext, FindingRule } from '../types';

/** `rto 30s and rpo 0`; the key alone where its value is withheld. */
function described(keys: readonly string[], { placement }: FindingContext) {
  return placement.demands
    .filter(({ key }) => keys.includes(key))
    .map(({ key, text }) => (text === undefined ? key : `${key} ${text}`))
    .join(' and ');
}

/** What is promised is what the verdict would be, whatever else holds it. */
function remedyOf(scoping: Scoping, context: FindingContext): string {
  const { objectives, keys, rung, heldBy } = scoping;
  const them = objectives.length === 1 ? 'it' : 'them';
  const state = `If only a zone loss must meet ${them}, state ${keys.join(
    ' and ',
  )}`;
  if (rung < 6) {
    return `${state}, and rung ${rung} is enough.`;
  }
  const holds = heldBy.length === 1 ? 'holds' : 'hold';
  return `${state}. That alone changes nothing: ${described(
    heldBy,
    context,
  )} still ${holds} it at rung ${rung}.`;
}

export const unscopedObjective: FindingRule = {
  id: 'unscoped-objective',
  severity: 'medium',
  find(context) {
    const { scoping, resilience } = context.placement;
    if (!scoping || resilience !== 6) {
      return undefined;
    }
    const { objectives } = scoping;
    const isOne = objectives.length === 1;
    return {
      what: `${described(objectives, context)} ${
        isOne
          ? 'names no failure domain, is read as a region loss and forces'
          : 'name no failure domain, are read as region losses and force'
      } rung 6.`,
      why: 'Losing a region and losing a zone cost very different amounts to ride out.',
      remedy: remedyOf(scoping, context),
    };
  },
};
