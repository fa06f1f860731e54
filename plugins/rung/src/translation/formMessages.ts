import {
  requirementHint,
  RequirementKey,
  requirementKeys,
} from '@rung/backstage-plugin-rung-common';

/** What to write comes from the engine, which is what reads it. */
const hints = Object.fromEntries(
  requirementKeys.map(key => [key, requirementHint(key)]),
) as Record<RequirementKey, string>;

/** The form of the calculator and of the scaffolder, and what comes of it. */
export const formMessages = {
  group: {
    availability: 'Availability',
    recovery: 'Recovery',
    scale: 'Scale',
    people: 'People',
    duty: 'Compliance and change',
    data: 'Data',
  },
  byDomain: 'By failure domain',
  further: 'Further requirements',
  hint: hints,
  unit: {
    percent: '%',
    pods: 'pods',
    nodes: 'nodes',
    teams: 'teams',
    regions: 'regions',
  },
  field: {
    method: 'One of the six numbers',
    hint: 'Write {{hint}}.',
    none: 'None required',
    noneOf: 'None required: {{name}}',
    guess: 'A guess',
    guessOf: 'A guess: {{name}}',
    clear: 'Clear {{name}}',
  },
  inherited: {
    entity: '{{text}}, as stated now',
    elsewhere: '{{text}} from {{source}}',
    profile: '{{text}} from profile {{profile}}',
    counted: '{{text}}, counted on its cluster',
    hint: 'Not stated here: {{inherited}}.',
  },
  option: {
    unset: 'Not stated',
    none: 'none: no such requirement',
    calling: '{{word}}: rung {{rung}}',
  },
  slider: {
    label: '{{name}} slider',
    unset: 'Not stated',
    value: '{{amount}}: rung {{rung}}',
  },
  threshold: {
    above: 'Above {{amount}}: rung {{rung}}.',
    'at-least': '{{amount}} or more: rung {{rung}}.',
    below: 'Below {{amount}}: rung {{rung}}.',
    'at-most': '{{amount}} or less: rung {{rung}}.',
    peakToBase: 'A peak of {{amount}} the base: rung {{rung}}.',
    any: 'Any: rung {{rung}}.',
    word: '{{word}}: rung {{rung}}.',
  },
  profile: {
    label: 'Profile',
    unset: 'No profile',
    calling: '{{name}}: rung {{rung}}',
    states: 'It states {{requirements}}.',
    hint: 'A profile fills in what is not stated here.',
    unknown: 'This portal has no profile of that name.',
  },
  result: {
    title: 'Result',
    region: 'Result, live',
    findings: 'Findings',
    jump: 'To the result',
  },
} as const;
