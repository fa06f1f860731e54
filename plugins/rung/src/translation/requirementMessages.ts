import {
  RequirementKey,
  requirementKeys,
  requirementName,
} from '@rung/backstage-plugin-rung-common';

/** The names come from the engine, so that the card and the memo say the same. */
const names = Object.fromEntries(
  requirementKeys.map(key => [key, requirementName(key)]),
) as Record<RequirementKey, string>;

export const requirementMessages = {
  name: { ...names, scale: 'Scale' },
  peakToBase: '{{name}} peak to base',
  none: 'none',
  withheld: 'withheld',
  range: '{{base}} to {{peak}}',
  ratio: '{{amount}} times',
  relation: {
    above: '{{name}} above {{amount}}',
    'at-least': '{{name}} at least {{amount}}',
    below: '{{name}} below {{amount}}',
    'at-most': '{{name}} at most {{amount}}',
  },
  relaxed: '{{name}} relaxed',
} as const;
