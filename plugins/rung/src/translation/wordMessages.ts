import {
  couldGoWords,
  headroomSentences,
} from '@rung/backstage-plugin-rung-common';

const { region, cluster, zone } = couldGoWords;

/** The words of the domain, the same on every face. */
export const wordMessages = {
  builtSource: {
    observed: 'Seen',
    likely: 'Looks like it',
    declared: 'Declared',
    unknown: 'Unknown',
  },
  fit: {
    fits: 'Fits',
    'over-built': 'Over-built',
    'under-built': 'Under-built',
    unknown: 'Unknown',
  },
  status: {
    assessed: 'Assessed',
    incomplete: 'Incomplete',
    unassessed: 'Unassessed',
    failed: 'Failed',
  },
  severity: {
    high: 'High',
    medium: 'Medium',
    low: 'Low',
  },
  couldGo: {
    region_one: `{{count}} ${region.one}`,
    region_other: `{{count}} ${region.other}`,
    cluster_one: `{{count}} ${cluster.one}`,
    cluster_other: `{{count}} ${cluster.other}`,
    zone_one: `{{count}} ${zone.one}`,
    zone_other: `{{count}} ${zone.other}`,
    sentence_one: '{{units}} could go',
    sentence_other: '{{units}} could go',
  },
  headroom: headroomSentences,
  survives: {
    node: 'a node',
    zone: 'a zone',
    cluster: 'a cluster',
    region: 'a region',
  },
  term: {
    rung: 'One of the six architectures of the ladder. The lowest that satisfies every requirement is the one that is needed.',
    rto: 'Recovery time objective: how long it may be down after a failure.',
    rpo: 'Recovery point objective: how much data, as time before the failure, may be lost.',
    fit: 'How what is built compares with what is needed: it fits, is over-built, is under-built, or is not known.',
  },
  rung: 'Rung {{rung}}',
  rungNamed: 'Rung {{rung}}, {{name}}',
  platform: 'With platform layer',
  copied: 'Copied',
} as const;
