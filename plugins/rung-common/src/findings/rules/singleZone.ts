import { FindingRule } from '../types';

export const singleZone: FindingRule = {
  id: 'single-zone',
  severity: 'medium',
  find({ facts: { zones }, resilience }) {
    if (resilience < 3 || zones === undefined || zones > 2) {
      return undefined;
    }
    return {
      what:
        zones === 1
          ? 'All nodes are in one zone.'
          : 'The nodes are in two zones, so that the loss of one takes half of them.',
      why:
        zones === 1
          ? 'The outage of that zone takes the whole service down, which the requirements do not allow.'
          : 'What is left has to carry twice its load at the moment it can least grow.',
      remedy:
        'Spread the node pools over three zones, with topology spread constraints and disruption budgets.',
    };
  },
};
