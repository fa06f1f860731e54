export const spendMessages = {
  title: 'Savings and spend',
  loading: 'Loading savings and spend',
  label: {
    couldGo: 'Could go',
    noLongerNeeded: 'No longer needed by those you see',
    closing: 'Closing the gaps would take',
  },
  nothing: {
    couldGo: 'Nothing that is known of.',
    closing: 'Nothing that is known of.',
  },
  product: '{{units}} × {{price}}',
  price: '{{products}} a month, your prices of {{day}}.',
  sum: '{{products}} = {{amount}} a month, your prices of {{day}}.',
  monthly: '{{amount}} a month',
  unpriced: 'No price is entered for {{units}}.',
  kinds: {
    region: 'regions',
    cluster: 'clusters',
    zone: 'zones',
    dataCopy: 'copies of the data',
  },
  clusters: {
    kept_one:
      'One cluster is no longer needed by these. Others need it, so that it does not go.',
    kept_other:
      '{{number}} clusters are no longer needed by these. Others need them, so that none of them goes.',
    some: '{{number}} clusters are no longer needed by these. Others need {{kept}} of them, so that {{free}} could go.',
    names: 'What nobody needs any longer: {{names}}.',
    more: '{{number}} more',
    unseen_one:
      'One cluster is no longer needed by those you see. Whether anybody else needs it is not known.',
    unseen_other:
      '{{number}} clusters are no longer needed by those you see. Whether anybody else needs them is not known.',
    unnamed_one:
      'Of one cluster it is only declared that there is one, not which it is.',
    unnamed_other:
      'Of {{number}} clusters it is only declared that there are so many, not which they are: what several share counts for each.',
  },
  unknown: 'Of {{number}} of {{total}} it is not known what is built.',
  counted:
    'Each cluster of the catalog counts once; of all else, what several share counts for each.',
  by: 'By',
  group: { owner: 'Owner', system: 'System', domain: 'Domain' },
  table: {
    caption: 'What could go, and what closing the gaps would take, by group',
    more_one: 'One more has less that could go.',
    more_other: '{{number}} more have less that could go.',
    none: { owner: 'No owner', system: 'No system', domain: 'No domain' },
  },
  line: {
    couldGo: 'Could go: {{units}}.',
    noLongerNeeded: 'No longer needed by those you see: {{units}}.',
    closing: 'Closing the gaps would take {{units}}.',
    shared:
      'A cluster that others need does not go; the overview counts those that could.',
    nothing: 'Nothing that is known of could go or is missing.',
    more: 'How that is counted',
  },
  design: {
    description: 'What is built beside what is enough, unit by unit',
    caption: 'What is built beside what is enough',
    unit: 'Unit',
    built: 'Built',
    enough: 'Enough',
    region: 'Regions',
    cluster: 'Clusters',
    controlPlane: 'Control planes',
    zone: 'Zones',
    dataCopy: 'Copies of the data',
    spare: 'Spare capacity',
    notKnown: 'not known',
    any: 'any number',
    none: 'none',
    nothing: 'What is enough is not known: nothing that counts is stated.',
    share: {
      zone: '{{share}} of the load, to lose one of {{parts}} zones',
      cluster: '{{share}} of the load, to lose one of {{parts}} clusters',
      region: '{{share}} of the load, to lose one of {{parts}} regions',
    },
    lose: {
      node: 'to lose a node; how much is not known',
      zone: 'to lose a zone; how much is not known',
      cluster: 'to lose a cluster; how much is not known',
      region: 'to lose a region; how much is not known',
    },
    exercises: 'Exercises: {{number}} a year, as one counts for {{days}} days.',
    parts: 'Of all its parts',
  },
} as const;
