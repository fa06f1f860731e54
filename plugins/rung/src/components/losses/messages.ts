/** What can be lost, and how it gets to an entity. */
export const lossesMessages = {
  name: {
    zone: 'zone {{name}}',
    cluster: 'cluster {{name}}',
    region: 'region {{name}}',
  },
  /** Where the reader may not know which. */
  hidden: {
    zone: 'a zone',
    cluster: 'a cluster',
    region: 'a region',
    entity: 'an entity you may not see',
  },
  chain: {
    itself: '{{name}} itself is lost.',
    direct: '{{name}} goes down because {{lost}} is lost.',
    through:
      '{{name}} goes down by way of {{steps}}, because {{lost}} is lost.',
    skipped_one: '{{number}} more',
    skipped_other: '{{number}} more',
  },
  unknown: {
    'not-seen': 'seen in none of the clusters that count',
    'not-stated': 'depends on no cluster, as far as is stated',
    'place-not-stated': 'nobody states where its clusters are',
  },
  single: {
    title: 'Goes down with',
    loading: 'Looking for what takes it down alone',
    button_one: 'Goes down with {{number}} loss',
    button_other: 'Goes down with any of {{number}}',
    none: 'No single loss takes it down, as far as is known.',
    unknown: 'It is not known where it runs: {{reason}}.',
    uncertain:
      'Some of what it depends on has no known place, or may not be seen by you: there may be more.',
    more_one: 'and {{number}} more',
    more_other: 'and {{number}} more',
    failed: 'It cannot be told right now.',
  },
} as const;
