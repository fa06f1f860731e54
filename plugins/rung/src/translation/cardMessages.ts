export const cardMessages = {
  title: 'Kubernetes rung',
  headline: {
    enough: 'Rung {{rung}} is enough',
    provisional: 'Rung {{rung}}, so far',
    unassessed: 'Not assessed yet',
  },
  chip: {
    provisional: 'Provisional',
    platform: 'With platform layer',
    overBuilt: 'Over-built: rung {{rung}} stands',
    underBuilt: 'Under-built: rung {{rung}} stands',
    problem_one: '{{count}} invalid value',
    problem_other: '{{count}} invalid values',
  },
  rung: 'Rung {{rung}}',
  heldBy: {
    label: 'Held here by',
    nothing: 'Nothing stated calls for more than a disposable cluster.',
    guess: 'a guess',
    from: 'from profile {{profile}}',
    inherited: {
      system: 'from its system',
      domain: 'from the domain of its system',
    },
    counted: 'counted on its cluster',
    reading: {
      node: 'read as the loss of a node',
      zone: 'read as the loss of a zone',
      cluster: 'read as the loss of a cluster',
      region: 'read as the loss of a region',
    },
    alternative:
      'If only the loss of a zone must be met, state {{annotations}} instead: rung {{rung}} is enough for that.',
  },
  reported: {
    older:
      'Changed since: lists and reports still show the result of {{time}}, until the next scan.',
  },
  forgone: {
    label: 'Forgone',
    accepted: 'Accepted.',
    nothing: 'Nothing: there is no rung above this one.',
  },
  climb: {
    label: 'Climb when',
    leadsTo: 'It leads to rung {{rung}}, {{name}}.',
    leadsToPlatform: 'It justifies a platform layer, rung {{rung}}.',
    onBorder: '{{present}} today: on the border, with no headroom left.',
    headroom: '{{present}} today: a factor of {{factor}} away.',
  },
  relax: {
    label: 'Step down if',
    enough: 'then rung {{rung}} is enough.',
  },
  platform: {
    label: 'Platform',
    byTeams: 'Justified: {{teams}} teams, and it pays off above {{breakEven}}.',
    byTenants: 'Justified by tenants of mixed trust.',
    atBreakEven:
      'Not yet: {{teams}} teams are exactly the break-even, and it pays off above that.',
    below_one:
      'Not needed: {{count}} team, and it pays off above {{breakEven}}.',
    below_other:
      'Not needed: {{count}} teams, and it pays off above {{breakEven}}.',
    unknown:
      'Not called for: the number of teams is not stated, and it pays off above {{breakEven}}.',
    never: 'Not called for.',
  },
  downtime: {
    label: 'Budget',
    month: '{{duration}} of downtime a month',
    year: '{{duration}} a year',
  },
  problems: {
    label: 'Not counted',
    problem: '{{annotation}} says “{{value}}”.',
  },
  provisional: {
    missing: 'Not stated yet: {{numbers}}.',
    guesses: 'Marked as a guess: {{requirements}}.',
  },
  unassessed: {
    description:
      'No requirement is stated, so no rung can be derived. Put the six numbers into catalog-info.yaml, as they are for this service; where there is no such requirement, write none.',
    snippet: 'Annotations to add',
    copied: 'Copied. Now put in the numbers of this service.',
    copy: 'Copy the annotations',
  },
  picture: {
    resilience:
      'Ladder of six rungs: rung {{rung}} of the resilience path is enough.',
    unassessed: 'Ladder of six rungs: no rung is derived yet.',
    forgone: 'Rung {{rung}} is forgone.',
    platform: 'The platform layer is justified.',
    noPlatform: 'The platform layer is not justified.',
    survives: {
      node: 'node',
      zone: 'zone',
      cluster: 'cluster',
      region: 'region',
    },
    platformRail: 'platform',
    built: 'built',
    fits: 'Rung {{rung}} stands today, and fits.',
    overBuilt: 'Rung {{rung}} stands today, which is over-built.',
    underBuilt: 'Rung {{rung}} stands today, which is under-built.',
  },
  loading: 'Loading the assessment',
  forbidden: {
    title: 'No assessment for you to see',
    description:
      'The backend does not show the assessment of this entity to you. Whoever may read the entity in the catalog may read its assessment: ask the owners of the portal for that permission.',
  },
  error: {
    title: 'The assessment could not be loaded',
    retry: 'Try again',
  },
} as const;
