import {
  requirementHint,
  RequirementKey,
  requirementKeys,
} from '@rung/backstage-plugin-rung-common';

/** What to write comes from the engine, which is what reads it. */
const hints = Object.fromEntries(
  requirementKeys.map(key => [key, requirementHint(key)]),
) as Record<RequirementKey, string>;

export const calculatorMessages = {
  title: 'Calculator',
  lead: 'State what is required and see which rung is enough. Everything is worked out in this browser, with the borders in force here; nothing is stored.',
  loading: 'Loading the ladder',
  form: 'Requirements',
  requirementsOf: 'Requirements of {{entity}}',
  edit: 'Edit its catalog-info.yaml',
  group: {
    availability: 'Availability',
    recovery: 'Recovery',
    scale: 'Scale',
    people: 'People',
    duty: 'Duty',
    data: 'Data',
  },
  byDomain: 'By failure domain',
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
    inherited: '{{text}} from profile {{profile}}',
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
  border: {
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
    hint: 'A profile fills in what is not stated here.',
    unknown: 'This portal has no profile of that name.',
  },
  example: {
    intro: 'Type a number, move a slider, or start from an example:',
    tool: 'Internal tool for one team',
    shop: 'Paying customers in one region',
    payments: 'Regulated payments across regions',
  },
  share: {
    copy: 'Copy link',
    copied: 'The link is copied',
    reset: 'Reset',
  },
  result: {
    title: 'Result',
    region: 'Result, live',
    findings: 'Findings',
    jump: 'To the result',
  },
  annotations: {
    title: 'Annotations',
    description:
      'Put these into the catalog-info.yaml of the entity that they are for.',
    empty: 'There is nothing to copy until a requirement is stated.',
    invalid: 'What cannot be read is left out.',
    snippet: 'Annotations as YAML',
    copy: 'Copy annotations',
    copied: 'The annotations are copied',
  },
  memo: {
    subject: 'Calculation',
    show: 'Show the memo',
    hide: 'Hide the memo',
    loading: 'Loading the memo',
  },
  copyFailed: 'The browser does not let this page copy.',
} as const;
