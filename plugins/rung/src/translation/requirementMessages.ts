import {
  requirementHint,
  RequirementKey,
  requirementKeys,
  requirementName,
} from '@rung/backstage-plugin-rung-common';

/** What is said of each requirement comes from the engine, which reads it. */
function byKey(textOf: (key: RequirementKey) => string) {
  return Object.fromEntries(
    requirementKeys.map(key => [key, textOf(key)]),
  ) as Record<RequirementKey, string>;
}

export const requirementMessages = {
  name: { ...byKey(requirementName), scale: 'Scale' },
  /** The rest of a sentence that begins with "Write". */
  hint: byKey(requirementHint),
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
  relaxedTo: '{{name}} at most {{word}}',
  givenUp: 'no {{name}} stated',
} as const;
