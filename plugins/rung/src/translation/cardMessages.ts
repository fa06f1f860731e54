export const cardMessages = {
  title: 'Kubernetes rung',
  headline: {
    enough: 'Rung {{rung}} is enough',
    needed: 'Rung {{rung}} is needed',
    'under-built': 'Rung {{rung}} is needed, rung {{built}} is built',
    'over-built': 'Rung {{rung}} is enough, rung {{built}} is built',
    incomplete: 'Rung {{rung}}, incomplete',
    unassessed: 'No requirement is stated yet',
    uncounted: 'Nothing that is stated counts yet',
  },
  asked: {
    label: 'Asked of you:',
    until: ', by {{day}}',
    more_one: ', and {{number}} more',
    more_other: ', and {{number}} more',
  },
  campaign: {
    title: 'Campaign',
    link: 'Who is left, and who is done',
  },
  builtLine: {
    unassessed: 'Six numbers say which rung is enough.',
    layered: '{{name}}, with platform layer',
    fits: '{{name}}, as built.',
    missing: 'Missing: {{parts}}.',
    needed: '{{name}} is what it takes.',
    couldGo: 'Stepping down: {{units}}.',
    enough: '{{name}} is enough.',
    built: 'Rung {{rung}} is built. {{line}}',
    unknown: '{{name}}. What is built is not known.',
  },
  missing: {
    regions_one: '{{count}} region',
    regions_other: '{{count}} regions',
    clusters_one: '{{count}} cluster',
    clusters_other: '{{count}} clusters',
    zones_one: '{{count}} zone',
    zones_other: '{{count}} zones',
    'control-plane': 'a control plane that survives a node',
    'replicated-data': 'data that is replicated to another region',
    backups: 'backups',
    'tested-backups': 'a backup that was restored once',
  },
  heldBy: {
    label: 'Why rung {{rung}}',
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
    label: 'Reports',
    upToDate: 'Up to date',
    now: 'Assessed now.',
    current: 'Lists and reports show the same since {{time}}.',
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
    more_one: '{{count}} more',
    more_other: '{{count}} more',
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
    missing: 'See what is missing',
    couldGo: 'See what could go',
    more: 'More',
    icon: 'Rung',
  },
  forgone: {
    label: 'Forgone',
    without: 'Rung {{rung}}, {{name}}.',
    could_one: 'You could go without rung {{rungs}}.',
    could_other: 'You could go without rungs {{rungs}}.',
    nothing: 'Nothing: there is no rung above this one.',
  },
  climb: {
    label: 'Climb trigger',
    leadsTo: 'It leads to rung {{rung}}.',
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
      'State each objective for the loss that it is meant for, a number you are not sure of with a question mark, and none where there is no such requirement.',
    parts: {
      system:
        'This system states no requirements of its own. What it states counts for each of its parts that does not state the same itself.',
      domain:
        'This domain states no requirements of its own. What it states counts for everything in it and in its subdomains that does not state the same nearer.',
    },
  },
  picture: {
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
    source: {
      observed: 'seen',
      likely: 'likely',
      declared: 'as declared',
    },
    known: {
      observed: 'That was seen {{age}}.',
      likely: 'That is likely, by what was seen {{age}}.',
      declared: 'That is as declared.',
    },
    declaredRung: 'Declared is rung {{rung}}.',
    fits: 'Rung {{rung}} is built today, and fits.',
    overBuilt: 'Rung {{rung}} is built today, which is more than needed.',
    underBuilt: 'Rung {{rung}} is built today, which is less than needed.',
  },
  loading: 'Loading the assessment',
} as const;
