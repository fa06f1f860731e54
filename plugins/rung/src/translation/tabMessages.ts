export const tabMessages = {
  loading: {
    assessment: 'Loading the assessment',
    ladder: 'Loading the scale',
    history: 'Loading the history',
    memo: 'Loading the memo',
  },
  memo: 'The decision on one page, to keep with a design document or a ticket.',
  notReported:
    'The report cannot be reached at the moment. What it knows is missing here: the dependencies, and whether lists show the same result.',
  section: {
    label: 'Parts of this tab',
    summary: 'Summary',
    parts: 'Parts',
    requirements: 'Requirements',
    built: 'Built',
    findings: 'Findings',
    dependencies: 'Dependencies',
    history: 'History',
    'at-length': 'At length',
    memo: 'Memo',
  },
  action: {
    change: 'Change requirements',
    state: 'State requirements',
    calculator: 'Open in calculator',
    acceptFinding: 'Accept a finding',
    copyLink: 'Copy link',
    copied: 'Copied',
    notCopied: 'Not copied',
  },
  first: {
    title: 'What to do first',
    none: 'Nothing: no finding is open.',
    closes_one: 'Closes the only finding',
    closes_other: 'Closes {{closed}} of {{count}} findings',
    reaches: '{{closes}}, and reaches rung {{rung}}',
  },
  withheld: 'Withheld: it follows from numbers that you may not see.',
  hidden: {
    system: 'a system you may not see',
    domain: 'a domain you may not see',
    cluster: 'a cluster you may not see',
    entity: 'an entity you may not see',
  },
  requirements: {
    title: 'Requirements',
    caption: 'Requirements, where they are stated and what they call for',
    none: 'No requirement is stated, neither here nor on the system or domain.',
    column: {
      name: 'Requirement',
      value: 'Value',
      source: 'Stated by',
      rung: 'Calls for',
      onScale: 'On its scale',
    },
    summary_one: '{{forcing}} of {{count}} holds it at rung {{rung}}.',
    summary_other: '{{forcing}} of {{count}} hold it at rung {{rung}}.',
    peak: 'peak {{times}} the base',
    guess: 'a guess',
    forcing: 'holds it',
    source: {
      entity: 'this entity',
      system: 'its system',
      domain: 'its domain',
      profile: 'profile {{profile}}',
      counted: 'counted on its cluster',
    },
    scale: {
      next: 'Rung {{rung}} begins at {{threshold}}.',
      onThreshold:
        'On the threshold of rung {{rung}}: {{threshold}} calls for it.',
      last: 'Past the last threshold, {{threshold}}: nothing more changes it.',
      only: 'Rung {{rung}} is enough for every value.',
    },
    measured: {
      met: 'An exercise measured {{amount}}, which keeps it',
      metOn: 'Measured on {{day}}: {{amount}}, which keeps it',
      missed: 'An exercise measured {{amount}}, which misses it',
      missedOn: 'Measured on {{day}}: {{amount}}, which misses it',
    },
    idle: {
      label: 'Does not change the rung:',
      stateless: 'without state there is no data to lose',
    },
    choices: {
      label: 'The words of this requirement, each with its rung',
      unmapped: 'no rung known',
    },
    missing: {
      title: 'Not stated yet',
      availability:
        'write {{annotation}}, the percentage of a month it has to be up, such as 99.9.',
      rto: 'write {{annotation}}, the time in which it has to be back once a zone is lost, such as 4h; for other losses rto.node, rto.cluster or rto.region.',
      rpo: 'write {{annotation}}, the data that the loss of a zone may cost, such as 24h; for other losses rpo.node, rpo.cluster or rpo.region.',
      scale:
        'write {{annotation}}, how many run at the base and the peak, such as 10..40; or {{nodes}}.',
      teams: 'write {{annotation}}, the number of teams that deploy to it.',
      compliance:
        'write {{annotation}}, the regimes that hold for it, or none where nobody asks for any.',
    },
    guesses: {
      title: 'Marked as a guess',
      sure: 'make sure of {{text}}, then take the question mark off where it is stated.',
    },
  },
  findings: {
    title: 'Findings',
    none: 'Nothing found: the numbers and the facts agree.',
    noneOpen: 'Nothing is open.',
    open_one: '{{count}} open',
    open_other: '{{count}} open',
    accepted_one: '{{count}} accepted for the time being',
    accepted_other: '{{count}} accepted for the time being',
    acceptedTitle: 'Accepted for the time being',
    unassessed: 'Nothing is found before a requirement is stated.',
    action: {
      details: 'Details',
      accept: 'Accept',
      change: 'Change',
      exercise: 'Record an exercise',
    },
    sheet: 'More about the rung',
    why: 'Why',
    remedy: 'What to do',
    about: 'Concerns',
    aboutRung: 'assessed at rung {{rung}}',
    aboutAvailability: 'states {{availability}}',
    accept: {
      description:
        'Write until when and why into catalog-info.yaml. It stays in sight, counted apart, and is open again past that day. Where the portal does not let it be accepted, the annotation is listed as not counted.',
      snippet: 'Annotation that accepts {{finding}}',
      reason: 'the reason, for those who ask later',
      copy: 'Copy the annotation that accepts {{finding}}',
      copied: 'Copied. Now put in the day and the reason.',
    },
  },
  data: {
    strategies: 'Data strategies that fit',
    strategy: {
      fits: 'Fits when',
      consistency: 'Consistency',
      rpo: 'May lose',
      writeLatency: 'A write costs',
    },
    recovery: {
      title: 'When a region is lost',
      name: {
        none: 'Nothing is asked for',
        'backup-and-restore': 'Backup and restore',
        'pilot-light': 'Pilot light',
        'warm-standby': 'Warm standby',
        'active-active': 'Active-active',
      },
      text: {
        none: 'No objective is stated for the loss of a region.',
        'backup-and-restore':
          'Backups lie outside the region, and everything is built anew from them within hours.',
        'pilot-light':
          'Data is replicated to a second region, where everything else is started within tens of minutes.',
        'warm-standby':
          'A smaller copy runs in a second region and is scaled up within minutes.',
        'active-active':
          'Every region serves all the time, so that losing one costs next to nothing.',
      },
    },
    isolation: {
      title: 'Isolation of tenants',
      boundary: 'Boundary',
      isolates: 'Isolates',
      cost: 'Costs',
    },
  },
  atLength: {
    title: 'At length',
    description:
      'The rung, data over regions, isolation of tenants, and security.',
    withSpend:
      'Savings and spend, the rung, data over regions, isolation of tenants, and security.',
    rung: 'About this rung',
    security: 'What it means for security',
  },
  built: {
    title: 'Built',
    none: 'Nothing is declared about what is built today, or seen of it, so it cannot be compared with what is needed. Declare it with annotations such as:',
    snippet: 'Annotations that declare what is built',
    copy: 'Copy the annotations that declare what is built',
    declare: 'Declare what cannot be seen',
    exercise: 'Record an exercise',
  },
} as const;
