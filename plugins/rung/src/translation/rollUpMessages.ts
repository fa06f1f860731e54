/** What the parts of a system or domain need, or what a group owns. */
export const rollUpMessages = {
  title: {
    system: 'Its parts',
    domain: 'Its parts',
    group: 'What it owns',
  },
  loading: 'Loading what the parts need',
  strictest: 'Up to rung {{rung}} is needed',
  unassessed: 'Nothing of it is assessed yet',
  platform: '{{name}}, with platform layer',
  more: 'Its own requirements ask for rung {{own}} only. State here too what the strictest part needs, or find out whether that part needs it.',
  morePlatform:
    'Its own requirements justify no platform layer, and those of a part do.',
  others: 'See all of them',
  enough: 'Its own requirements ask for rung {{own}}, which covers every part.',
  counts: 'By rung',
  rung: 'Rung {{rung}}: {{amount}}',
  status: {
    unassessed: 'Unassessed: {{amount}}',
    failed: 'Failed: {{amount}}',
  },
  incomplete: {
    label: 'Incomplete',
    count_one: '{{count}} with a number missing or guessed',
    count_other: '{{count}} with a number missing or guessed',
  },
  built: {
    label: 'Built',
    fits_one: '{{count}} fits',
    fits_other: '{{count}} fit',
    'over-built_one': '{{count}} over-built',
    'over-built_other': '{{count}} over-built',
    'under-built_one': '{{count}} under-built',
    'under-built_other': '{{count}} under-built',
    unknown_one: '{{count}} unknown',
    unknown_other: '{{count}} unknown',
  },
  findings: {
    label: 'Findings',
    open_one: '{{count}} open finding',
    open_other: '{{count}} open findings',
    accepted_one: '{{count}} accepted',
    accepted_other: '{{count}} accepted',
    none: 'None',
  },
  all_one: 'Show it in the list',
  all_other: 'Show all {{count}} in the list',
  truncated:
    'This group has more groups below it than are counted here: these are the nearest {{amount}}.',
  empty: {
    system: {
      title: 'No parts yet',
      description:
        'Nothing in the catalog names this system. Name it under spec.system of its components, resources and APIs.',
    },
    domain: {
      title: 'No parts yet',
      description:
        'No system in the catalog names this domain. Name it under spec.domain of its systems.',
    },
    group: {
      title: 'Nothing owned yet',
      description:
        'Neither this group nor a group below it owns anything that is assessed. Name it under spec.owner of what it owns.',
    },
  },
} as const;
