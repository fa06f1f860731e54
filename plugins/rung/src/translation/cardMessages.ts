export const cardMessages = {
  title: 'Kubernetes rung',
  headline: {
    enough: 'Rung {{rung}} is enough',
    needed: 'Rung {{rung}} is needed',
    'under-built': 'Rung {{rung}} is needed, rung {{built}} is built',
    'over-built': 'Rung {{rung}} is enough, rung {{built}} is built',
    incomplete: 'Rung {{rung}}, incomplete',
    unassessed: 'Not assessed yet',
  },
  chip: {
    incomplete: 'Incomplete',
    platform: 'With platform layer',
    overBuilt: 'Over-built: rung {{rung}} is built',
  },
  rung: 'Rung {{rung}}',
  heldBy: {
    label: 'Held here by',
    nothing: 'Nothing stated calls for more than a disposable cluster.',
    guess: 'a guess',
    from: 'from profile {{profile}}',
    inherited: {
      system: 'from its system',
      domain: 'from its domain',
    },
    counted: 'counted on its cluster',
    reading: {
      node: 'read as the loss of a node',
      zone: 'read as the loss of a zone',
      cluster: 'read as the loss of a cluster',
      region: 'read as the loss of a region',
    },
    alternative:
      'If only the loss of a zone must be met, state {{annotations}} instead: rung {{rung}} is enough then.',
    noAlternative:
      'If only the loss of a zone must be met, state {{annotations}} instead. That alone changes nothing: {{requirements}} would still hold it at rung {{rung}}.',
  },
  provenance: {
    source: {
      entity: 'Stated on the entity itself',
      system: 'Inherited from its system',
      domain: 'Inherited from its domain',
      profile: 'Filled in by the profile {{profile}}',
      counted: 'Counted: the owners of what runs on its cluster',
    },
    guess: 'Marked as a guess with a question mark; it counts all the same.',
    reading: {
      node: 'It names no failure domain: its size reads as the loss of a node.',
      zone: 'It names no failure domain: its size reads as the loss of a zone.',
      cluster:
        'It names no failure domain: its size reads as the loss of a cluster.',
      region:
        'It names no failure domain: its size reads as the loss of a region.',
    },
    threshold: 'Threshold crossed: {{threshold}} calls for rung {{rung}}.',
    rung: 'It calls for rung {{rung}}.',
    next: 'Next threshold: {{threshold}} calls for rung {{rung}}.',
  },
  reported: {
    now: 'Assessed now.',
    current: 'Up to date: lists and reports hold the same since {{time}}.',
    older:
      'Changed since: lists and reports still show the result of {{time}}, until the next scan.',
    missing:
      'Assessed now. Lists and reports do not hold it yet: the next scan adds it.',
  },
  refresh: {
    action: 'Update reports now',
    forbidden:
      'You may not do that: it takes the permission rung.assessment.read.',
    error: 'Lists and reports could not be brought up to date: {{reason}}',
  },
  findings: {
    label: 'Findings',
    more_one: 'and {{count}} more',
    more_other: 'and {{count}} more',
    open_one: '{{count}} open finding',
    open_other: '{{count}} open findings',
    accepted_one: '{{count}} accepted',
    accepted_other: '{{count}} accepted',
  },
  link: {
    label: 'More about this assessment',
    details: 'Details',
    memo: 'Memo',
    change: 'Change requirements',
    state: 'State requirements',
    icon: 'Rung',
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
  },
  relax: {
    label: 'Step down if',
    stays: 'Stays because',
    enough: '{{changes}}: then rung {{rung}} is enough.',
    blocked_one: '{{facts}} holds it at rung {{rung}}.',
    blocked_other: '{{facts}} hold it at rung {{rung}}.',
    numbersAlone: 'The numbers alone would leave rung {{rung}}: {{changes}}.',
    all: 'Rung {{rung}} is enough once all of these hold:',
    today: '{{value}} today',
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
    withheld: 'Justified; you may not see the number of teams.',
    withheldBelow: 'Not needed; you may not see the number of teams.',
  },
  downtime: {
    label: 'Budget',
    month: '{{duration}} of downtime a month',
    year: 'about {{duration}} a year',
  },
  problems: {
    label: 'Stated, but unreadable',
    problem: '{{annotation}} says “{{value}}”.',
    withheld: '{{annotation}} cannot be read; you may not see what it says.',
  },
  incomplete: {
    missing: 'Not stated yet: {{numbers}}.',
    guesses: 'Marked as a guess: {{requirements}}.',
  },
  unassessed: {
    description:
      'Nothing that counts is stated, so no rung can be derived. Put the six numbers into catalog-info.yaml, as they are for this service: each objective for the loss it is meant for, a number you are not sure of with a question mark, and none where there is no such requirement.',
    snippet: 'Annotations to add',
    parts: {
      system:
        'This system states no requirements of its own. What it states counts for each of its parts that does not state the same itself.',
      domain:
        'This domain states no requirements of its own. What it states counts for everything in it and in its subdomains that does not state the same nearer.',
    },
    copied: 'Copied. Now put in the numbers of this service.',
    copy: 'Copy the annotations',
  },
  picture: {
    enough:
      'Ladder of six rungs: rung {{rung}} of the resilience path is enough.',
    needed:
      'Ladder of six rungs: rung {{rung}} of the resilience path is needed.',
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
    declared: 'declared',
    declaredRung: 'declared: rung {{rung}}',
    source: {
      observed: 'Built: seen {{age}}',
      likely: 'Built: likely, by what was seen {{age}}',
      declared: 'Built: as declared',
    },
    fits: 'Rung {{rung}} is built today, and fits.',
    overBuilt: 'Rung {{rung}} is built today, which is more than needed.',
    underBuilt: 'Rung {{rung}} is built today, which is less than needed.',
  },
  loading: 'Loading the assessment',
} as const;
