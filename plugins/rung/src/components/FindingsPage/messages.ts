export const findingsPageMessages = {
  description:
    'What the numbers and the facts do not agree on, by kind. Facts are declared, or seen in clusters; what is neither raises no finding.',
  empty: 'No findings: nothing that passes the filters contradicts itself.',
  count_one: '{{number}} open finding',
  count_other: '{{number}} open findings',
  kinds: 'By kind, the gravest first',
  noTrend:
    'How it has moved is not told under these filters, which are known of today alone: {{filters}}.',
  open_one: '{{number}} open',
  open_other: '{{number}} open',
  accepted_one: '{{number}} accepted',
  accepted_other: '{{number}} accepted',
  days: {
    title: 'When it changed',
    caption: 'When the number of {{finding}} changed',
    day: 'Day',
    open: 'Open',
  },
  owners: {
    title: 'By owner',
    none: 'Nobody owns it',
    link: '{{name}}: {{text}}',
    more_one: 'and {{number}} more',
    more_other: 'and {{number}} more',
  },
  found: 'By entity',
  entities: 'Entities with the finding {{finding}}',
  acceptedMark: 'Accepted',
  acceptedEntities: 'Entities where {{finding}} is accepted',
  all_one: 'Show it in the list',
  all_other: 'All {{number}} in the list',
  loading: 'Loading the entities',
} as const;
