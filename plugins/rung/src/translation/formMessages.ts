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
  unit: {
    percent: '%',
    pods: 'pods',
    nodes: 'nodes',
    teams: 'teams',
    regions: 'regions',
  },
  field: {
    none: 'None required',
    noneOf: 'None required: {{name}}',
    guess: 'A guess',
    guessOf: 'A guess: {{name}}',
    clear: 'Clear {{name}}',
  },
  option: {
    unset: 'Not stated',
  },
  slider: {
    label: '{{name}} slider',
    unset: 'Not stated',
    value: '{{amount}}: rung {{rung}}',
  },
  threshold: {
    peakToBase: 'A peak of {{amount}} the base: rung {{rung}}.',
    any: 'Any: rung {{rung}}.',
    word: '{{word}}: rung {{rung}}.',
  },
  profile: {
    label: 'Profile',
    unset: 'No profile',
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
