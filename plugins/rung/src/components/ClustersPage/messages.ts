export const clustersPageMessages = {
  list: 'As they were last read',
  lead: 'What Rung sees of the clusters that the portal knows: it reads them, and changes nothing in any of them.',
  loading: 'Loading the clusters',
  caption: 'Clusters, how they were read, and what runs there',
  column: {
    name: 'Cluster',
    status: 'State',
    built: 'Control plane',
    zones: 'Zones',
    nodes: 'Nodes',
    components: 'Components by rung needed',
  },
  counts: 'Clusters by state',
  status: {
    reached: 'Read',
    partial: 'Read in part',
    outdated: 'Too long ago',
    refused: 'Refused',
    'needs-user-credentials': 'Needs a user',
    'not-served': 'Not served',
    unreachable: 'Not reached',
  },
  advice: {
    refused:
      'The rules below are missing in its ClusterRole, or its credentials are not accepted.',
    'needs-user-credentials':
      'The portal signs in to it as the user who looks, and nobody does on a schedule. Have the cluster report itself.',
    'not-served':
      'The portal does not know it any more, or what answers is no cluster.',
    unreachable:
      'What was last seen of it stays, until it is too old to count.',
    outdated:
      'What was seen of it no longer counts: what runs there is unknown.',
  },
  seen: 'seen {{age}}',
  tried: 'last tried {{age}}',
  never: 'never seen',
  reported: 'reports itself',
  environment: 'Environment: {{environment}}',
  noEnvironment: 'No environment is stated',
  sameAs: 'The same cluster as {{names}}',
  missing_one: '{{count}} rule is missing in its ClusterRole',
  missing_other: '{{count}} rules are missing in its ClusterRole',
  rules: 'The rules that are missing in the ClusterRole of {{name}}',
  copy: 'Copy the rules',
  copied: 'Copied the rules',
  controlPlane: { managed: 'managed', 'self-managed': 'self-managed' },
  controlPlaneNodes_one: '{{count}} node of its own',
  controlPlaneNodes_other: '{{count}} nodes of its own',
  unknown: 'unknown',
  workers: '{{workers}} of {{all}} take pods',
  pods_one: '{{count}} pod',
  pods_other: '{{count}} pods',
  components: {
    none: 'none that you may see',
    unassessed: 'Unassessed',
    lost: 'What goes down with it',
  },
  empty: {
    title: 'No cluster is observed yet',
    description:
      'Install the module that reads the clusters of the portal’s Kubernetes plugin, or have clusters report themselves. Until then Rung believes what is declared.',
  },
} as const;
