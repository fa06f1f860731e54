import { FindingRule } from '../types';

export const singleZone = {
  id: 'single-zone',
  severity: 'medium',
  title: 'Too few zones',
  meaning: 'It needs rung 3 or more, and its zones are too few to lose one.',
  advice: 'Spread the node pools over three zones.',
  move: 'managed-cluster-over-zones',
  about: ['built.zones'],
  sentences: {
    short: 'All nodes are in one zone',
    what: 'All nodes are in one zone.',
    why: 'The outage of that zone takes the whole service down, which the requirements do not allow.',
    remedy:
      'Spread the node pools over three zones, with topology spread constraints and disruption budgets.',
  },
  variants: {
    'two-zones': {
      short: 'The nodes are in two zones only',
      what: 'The nodes are in two zones, so that the loss of one takes half of them.',
      why: 'What is left has to carry twice its load at the moment it can least grow.',
    },
    seen: {
      short: 'All of its pods are in one zone',
      what: 'All of its ready pods are in one zone.',
    },
    'seen-two-zones': {
      short: 'Its pods are in two zones only',
      what: 'Its ready pods are in two zones, so that the loss of one may take half of them.',
      why: 'What is left has to carry twice its load at the moment it can least grow.',
    },
  },
  find({ facts: { zones }, built, observations, resilience }) {
    if (resilience < 3 || zones === undefined || zones > 2) {
      return undefined;
    }
    // What is seen of zones is where pods are, and not where nodes are.
    const isSeen = built?.facts.some(
      ({ key, source }) => key === 'zones' && source.type === 'observed',
    );
    if (zones === 2) {
      return { variant: isSeen ? 'seen-two-zones' : 'two-zones' };
    }
    // These say the same, and where.
    if (observations.has('one-zone') || observations.has('nodes-in-one-zone')) {
      return undefined;
    }
    return isSeen ? { variant: 'seen' } : {};
  },
} as const satisfies FindingRule;
