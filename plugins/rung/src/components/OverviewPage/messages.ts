export const overviewMessages = {
  title: 'Overview',
  loading: 'Loading the report',
  totals: {
    title: 'Totals',
    all: 'All',
    platform: 'With platform layer',
  },
  rungs: {
    title: 'By rung needed',
    description:
      'The lowest rung that is enough. Rung 4 is the platform layer.',
  },
  fits: {
    title: 'By fit',
    description: 'What is built today, against what is needed.',
  },
  sources: {
    title: 'By how what is built is known',
    description:
      'Seen in clusters, or declared in the catalog. What is unknown can be neither over-built nor under-built.',
  },
  matrix: {
    title: 'Needed against built',
    description:
      'On the diagonal what is built fits; right of it more is built than is needed, left of it less.',
    corner: 'Needed',
    built: 'Rung {{rung}} is built',
    cell: '{{number}} {{fit}}: rung {{resilience}} needed, rung {{built}} is built',
    none: 'No entity',
    empty:
      'Nothing to compare yet: no assessed entity declares what is built. Facts such as {{annotation}} say so.',
    unknown_one: 'Of {{count}} entity it is not known what is built.',
    unknown_other: 'Of {{count}} entities it is not known what is built.',
  },
  trend: {
    title: 'Trend',
    days: 'Days',
    begins:
      'The trend begins today, {{day}}: each day of scans adds a point to it.',
    empty: 'There is no trend yet for these filters.',
    summary:
      'From {{from}} to {{to}}: {{before}} entities at first, {{after}} now. The table says how many there were on each rung.',
    table: 'As a table',
    caption: 'Entities by rung, day by day',
    day: 'Day',
    total: 'All',
  },
  standOuts: {
    title: 'Groups that stand out',
    by: 'Group by',
    group: {
      owner: 'Owner',
      system: 'System',
      domain: 'Domain',
      lifecycle: 'Lifecycle',
      kind: 'Kind',
    },
    underBuilt: 'Most under-built',
    overBuilt: 'Most over-built',
    unassessed: 'Most unassessed',
    share: '{{number}} of {{total}}',
    stricter: 'Parts need more than is stated for the whole',
    stricterText: 'states rung {{own}}, its parts need rung {{needed}}',
    ungrouped: 'In none',
    nothing:
      'Nothing stands out: no group is under-built, over-built or unassessed.',
    link: '{{name}}: {{text}}',
  },
} as const;
