export const blastRadiusMessages = {
  loading: 'Working out what goes down',
  question: {
    label: 'What is lost',
    if: 'If',
    kinds: 'What kind of loss',
    kind: {
      zone: 'a zone',
      cluster: 'a cluster',
      region: 'a region',
      entity: 'an entity',
    },
    name: {
      zone: 'Which zone',
      cluster: 'Which cluster',
      region: 'Which region',
      entity: 'Which entity',
    },
    lost: 'is lost',
    entities_one: '{{number}} entity',
    entities_other: '{{number}} entities',
    searching: 'Looking',
    nothing: 'Nothing is called so',
    failed: 'What could be lost could not be loaded. Open this again to retry.',
    open: 'Show the choices',
    close: 'Hide the choices',
    proposed: {
      zone: 'Proposed, because no other zone runs more of what you may see.',
      cluster:
        'Proposed, because no other cluster runs more of what you may see.',
      region:
        'Proposed, because no other region runs more of what you may see.',
      entity:
        'Proposed, because nothing else has more of what you may see depending directly on it.',
    },
  },
  loss: {
    zone: 'the loss of a zone',
    cluster: 'the loss of a cluster',
    region: 'the loss of a region',
    entity: 'the loss of an entity',
  },
  empty: {
    zone: {
      title: 'No zone is known',
      description:
        'Zones are seen in clusters that are read, or stated on Resources of the type kubernetes-cluster. State them, and the next scan knows them:',
    },
    cluster: {
      title: 'No cluster is known that you may name',
      description:
        'A cluster is a Resource of the type kubernetes-cluster on which components depend, or one in which they are seen. Its name is for readers who may read clusters. State what runs where, and the next scan knows it:',
    },
    region: {
      title: 'No region is known',
      description:
        'Regions are seen in clusters that are read, or stated on Resources of the type kubernetes-cluster. State them, and the next scan knows them:',
    },
    entity: {
      title: 'Nothing depends on anything',
      description:
        'No entity that you may see depends on another one, as far as the catalog states it. State it, and the next scan knows it:',
    },
    snippet: 'What to state in catalog-info.yaml',
    copy: 'Copy it',
    copied: 'Copied',
  },
  error: {
    missing: {
      title: 'This is not known, or you may not see it',
      description:
        'The last scan found nothing of that name among what you may see. Choose something else above.',
    },
    forbidden: {
      title: 'You may not ask for clusters by name',
      description:
        'To name clusters, or their Resources, takes the permissions kubernetes.clusters.read and kubernetes.resources.read beside rung.report.read: ask the owners of the portal for them. Zones, regions and other entities can be asked for without them.',
    },
  },
  state: {
    down: 'Down',
    degraded: 'Degraded',
    unknown: 'Not known',
    untouched: 'Untouched',
  },
  answer: {
    nothing: 'Nothing is counted under these filters',
    none: 'None of {{all}} goes down',
    down_one: '{{number}} of {{all}} goes down',
    down_other: '{{number}} of {{all}} go down',
    broken_one: '{{down}}, and {{number}} of them promises otherwise',
    broken_other: '{{down}}, and {{number}} of them promise otherwise',
    brokenAll_one: '{{down}}, and it promises otherwise',
    brokenAll_other: '{{down}}, and all of them promise otherwise',
    components_one: '{{number}} component',
    components_other: '{{number}} components',
    entities_one: '{{number}} entity',
    entities_other: '{{number}} entities',
    direct_one: '{{number}} loses every place it runs in.',
    direct_other: '{{number}} lose every place they run in.',
    itself_one: '{{number}} is lost itself.',
    itself_other: '{{number}} are lost themselves.',
    dependent_one: '{{number}} goes down with something it depends on.',
    dependent_other: '{{number}} go down with something they depend on.',
    unknown_one: 'Of {{number}} it is not known where it runs.',
    unknown_other: 'Of {{number}} it is not known where they run.',
    uncertain_one:
      'Of those that are left, {{number}} runs in or depends on something whose place is not known, or that you may not see.',
    uncertain_other:
      'Of those that are left, {{number}} run in or depend on something whose place is not known, or that you may not see.',
  },
  promises: {
    title: 'What is promised',
    brokenTitle: 'Broken promises',
    broken: 'What these state of {{loss}} does not hold.',
    whole: 'No promise for {{loss}} is broken, as far as is known.',
    none: 'Nothing of what you may see promises anything for {{loss}}.',
    list: {
      broken: 'Broken promises',
      restore: 'Promises that hang on a restore',
      unknown: 'Promises of which it is not known',
      kept: 'Promises kept',
    },
    state: {
      broken: 'Promise broken',
      restore: 'Hangs on a restore',
      unknown: 'Not known',
      kept: 'Promise kept',
    },
    states: 'It states',
    survives: 'survives {{loss}}',
    rto: 'back within {{rto}}',
    rpo: 'losing at most {{rpo}}',
    allLost_one: 'Its only place is lost.',
    allLost_other: 'All of its {{number}} places are lost.',
    left_one: '{{number}} of its {{all}} places is left.',
    left_other: '{{number}} of its {{all}} places are left.',
    noneLost: 'No place of its own is lost.',
    carried_one:
      'What it depends on is down, though {{number}} of its own {{all}} places is left.',
    carried_other:
      'What it depends on is down, though {{number}} of its own {{all}} places are left.',
    carriedWhole:
      'What it depends on is down, though no place of its own is lost.',
    measured: 'An exercise on {{day}} measured {{time}}.',
    never: 'How long a restore takes has never been measured.',
    uncertain:
      'It may be down: the place of something it depends on is not known, or hidden from you.',
  },
  groups: {
    title: {
      system: 'By system, with what carries it',
      owner: 'By owner',
      domain: 'By domain',
    },
    by: 'Group by',
    option: { system: 'System', owner: 'Owner', domain: 'Domain' },
    none: { system: 'No system', owner: 'No owner', domain: 'No domain' },
    lead: 'An arrow points at what is depended on; thick red ones carry the outage. Press a system to see it alone.',
    narrow: 'Press a name to see it alone.',
    picture: 'Systems and what depends on what',
    lone: 'Systems without such dependencies',
    counts: '{{down}} of {{all}} down',
    countsDegraded: '{{down}} of {{all}} down, {{degraded}} degraded',
    more_one: 'and {{number}} more, less touched than these',
    more_other: 'and {{number}} more, less touched than these',
    lost: {
      zone: 'Zone {{name}}, lost',
      cluster: 'Cluster {{name}}, lost',
      region: 'Region {{name}}, lost',
      entity: '{{name}}, lost',
    },
    lostClusters: 'Clusters that are lost',
    clusters_one: '{{number}} cluster is lost',
    clusters_other: '{{number}} clusters are lost',
    moreClusters_one: 'and {{number}} more',
    moreClusters_other: 'and {{number}} more',
    left_one: 'Left: {{number}} cluster elsewhere',
    left_other: 'Left: {{number}} clusters elsewhere',
    table: 'The dependencies as a table',
    caption: 'Which system depends on which, and what carries the outage',
    from: 'System',
    to: 'Depends on',
    count: 'Dependencies',
    carries: 'That carry the outage',
    broken: 'Broken promises',
  },
  entities: {
    title: 'What becomes of each',
    csv: 'CSV',
    column: {
      name: { component: 'Component', entity: 'Entity' },
      down: 'Because of',
      degraded: 'Places',
      unknown: 'Why',
      untouched: 'Places',
      remark: 'Remark',
      owners: 'Owner',
    },
    reason: {
      'not-seen_one': '{{number}} was seen in none of the clusters that count',
      'not-seen_other':
        '{{number}} were seen in none of the clusters that count',
      'not-stated_one': '{{number}} states no cluster that it depends on',
      'not-stated_other': '{{number}} state no cluster that they depend on',
      'place-not-stated_one':
        'of {{number}} nobody states where its clusters are',
      'place-not-stated_other':
        'of {{number}} nobody states where their clusters are',
    },
    places_one: '{{left}} of {{number}} place left',
    places_other: '{{left}} of {{number}} places left',
    noneLost: 'none lost',
    uncertain:
      'runs in or depends on something whose place is not known, or that you may not see',
    more: 'Show more',
    loading: 'Loading what becomes of each',
    loadingMore: 'Loading more',
  },
} as const;
