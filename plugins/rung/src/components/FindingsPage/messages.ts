export const findingsPageMessages = {
  description:
    'What the numbers and the facts do not agree on, by kind. Facts are declared, or seen in clusters; what is neither raises no finding.',
  empty: 'No findings: nothing that passes the filters contradicts itself.',
  count_one: '{{count}} open finding',
  count_other: '{{count}} open findings',
  open_one: '{{count}} open',
  open_other: '{{count}} open',
  accepted_one: '{{count}} accepted',
  accepted_other: '{{count}} accepted',
  severity: {
    high: 'High severity',
    medium: 'Medium severity',
    low: 'Low severity',
  },
  entities: 'Entities with the finding {{finding}}',
  acceptedMark: 'Accepted',
  acceptedEntities: 'Entities where {{finding}} is accepted',
  all_one: 'Show it in the list',
  all_other: 'All {{number}} in the list',
  loading: 'Loading the entities',
} as const;
