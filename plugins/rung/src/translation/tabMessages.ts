export const tabMessages = {
  title: 'Rung',
  loading: {
    assessment: 'Loading the assessment',
    ladder: 'Loading the scale',
    history: 'Loading the history',
    memo: 'Loading the memo',
  },
  notReported:
    'The report cannot be reached at the moment. What it knows is missing here: the dependencies, and whether lists show the same result.',
  withheld: 'Withheld: it follows from numbers that you may not see.',
  hidden: {
    system: 'a system you may not see',
    domain: 'a domain you may not see',
    cluster: 'a cluster you may not see',
    entity: 'an entity you may not see',
  },
  next: {
    calculator: {
      description:
        'Not sure of the numbers yet? Try them in the calculator, and see at once what they call for.',
      open: 'Open the calculator',
    },
    template: {
      description:
        'The template asks for the numbers one by one, shows at once what they call for, and writes them down.',
      open: 'State requirements',
    },
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
      distance: 'On its scale',
    },
    guess: 'a guess',
    forcing: 'Forces it',
    platform: 'Platform layer, rung {{rung}}',
    source: {
      entity: 'this entity',
      system: 'its system',
      domain: 'its domain',
      profile: 'profile {{profile}}',
      counted: 'counted on its cluster',
    },
    scale: {
      beyond: 'Rung {{rung}} begins at {{threshold}}.',
      onThreshold:
        'On the threshold of rung {{rung}}: {{threshold}} calls for it.',
      last: 'Past the last threshold, {{threshold}}: nothing tighter calls for more.',
      only: 'Rung {{rung}} is enough for every value.',
      none: 'Stated as none: it calls for nothing.',
      ignored: 'Not counted: a stateless service has no data to lose.',
      recorded: {
        'permitted-regions':
          'Does not change the rung; a demand for a second region is held against it.',
        state: 'Does not change the rung; without state no RPO counts.',
        writes: 'Does not change the rung; it chooses the data strategy.',
      },
    },
    choices: {
      label: 'The words of this requirement, and what each calls for',
      rung: 'rung {{rung}}',
      stated: 'stated',
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
  axes: {
    title: 'The two axes',
    resilience: {
      title: 'Resilience',
      today: 'Needs',
      survives: 'Rides out the loss of {{loss}}.',
      survivesNothing: 'Rides out no loss; it is recreated.',
      open: 'No rung is derived yet.',
      up: 'Up when',
      top: 'Never: this is the top of the path.',
      upSignal: '{{threshold}}: rung {{rung}}.',
      down: 'Down when',
      downPlatform:
        'Not before the platform layer goes: it needs this rung under it.',
      bottom: 'Never: nothing forces more than this.',
    },
    platform: {
      title: 'Platform',
      today: 'Needs',
      justified: 'A platform layer is justified.',
      notJustified: 'No platform layer is justified.',
      teams: 'Teams',
      teamsAgainst:
        '{{teams}}, against a break-even of {{breakEven}}: it pays off above that.',
      teamsAlone: '{{teams}}; no number of teams justifies a platform here.',
      teamsUnknown: 'Not stated.',
      teamsUnknownAgainst:
        'Not stated; a platform pays off above {{breakEven}}.',
      tenants: 'Tenants',
      tenantsUnknown: 'Not stated; taken as trusting each other.',
      mover: 'Moved by',
      moveUp_one: 'One more team, or tenants of mixed trust.',
      moveUp_other: '{{count}} more teams, or tenants of mixed trust.',
      moveUpAbove: 'More than {{breakEven}} teams, or tenants of mixed trust.',
      moveUpTenants: 'Tenants of mixed trust.',
      moveDown: 'At most {{breakEven}} teams, and no tenants of mixed trust.',
      moveDownTenants: 'No tenants of mixed trust.',
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
    why: 'Why',
    remedy: 'What to do',
    about: 'Concerns',
    aboutRung: 'assessed at rung {{rung}}',
    aboutAvailability: 'states {{availability}}',
    accept: {
      summary: 'Accept it for a while',
      description:
        'Write until when and why into catalog-info.yaml. It stays in sight, counted apart, and is open again past that day. Where the portal does not let it be accepted, the annotation is listed as not counted.',
      snippet: 'Annotation that accepts {{finding}}',
      reason: 'the reason, for those who ask later',
      copy: 'Copy the annotation that accepts {{finding}}',
      copied: 'Copied. Now put in the day and the reason.',
    },
  },
  data: {
    title: 'Data and isolation',
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
  built: {
    title: 'What is built',
    none: 'Nothing is declared about what is built today, or seen of it, so it cannot be compared with what is needed. Declare it with annotations such as:',
    snippet: 'Annotations that declare what is built',
    copy: 'Copy the annotations that declare what is built',
    fit: {
      fits: 'Rung {{rung}} is built, which fits.',
      'over-built': 'Rung {{rung}} is built, which is more than needed.',
      'under-built': 'Rung {{rung}} is built, which is less than needed.',
      unknown:
        'What is known does not tell yet whether what is built fits what is needed.',
      unassessed: 'Rung {{rung}} is built. What is needed is not known yet.',
    },
    yes: 'yes',
    no: 'no',
    fact: {
      rung: 'Rung as a whole',
      'control-plane': 'Control plane',
      'control-plane-reason': 'Reason for running it',
      'control-plane-nodes': 'Control-plane nodes',
      zones: 'Zones',
      clusters: 'Clusters',
      regions: 'Regions',
      storage: 'Storage',
      backups: 'Backups',
      'off-region-backups': 'Backups outside the region',
      database: 'Database',
      delivery: 'Delivery',
      provisioning: 'Provisioning',
      autoscaling: 'Autoscaling',
      platform: 'Platform',
      'cross-cluster-calls': 'Calls between clusters',
      mtls: 'mTLS between clusters',
      'replication-encrypted': 'Encrypted replication',
      mesh: 'Service mesh',
      'failover-exercised': 'Failover exercised',
      'zone-loss-exercised': 'Zone loss exercised',
    },
  },
  ladder: {
    title: 'About this rung',
    summary: 'Rung {{rung}}, {{name}}: design, decisions and trade-offs',
    link: 'See it on the ladder',
  },
  sheet: {
    scenario: 'Scenario',
    design: 'Design',
    parts: 'Parts of the design',
    part: {
      name: 'Part',
      choice: 'What stands there',
      why: 'Why',
    },
    decisions: 'Decisions',
    tradeOffs: 'Trade-offs',
    enough: 'When it is enough',
    tooMuch: 'When it is too much',
  },
} as const;
