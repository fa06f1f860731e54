import {
  unitWords,
  headroomSentences,
} from '@rung/backstage-plugin-rung-common';

const { region, cluster, zone, dataCopy } = unitWords;

/** The words of the domain, the same on every face. */
export const wordMessages = {
  builtSource: {
    observed: 'Seen',
    likely: 'Looks like it',
    declared: 'Declared',
    unknown: 'Not known',
  },
  fit: {
    fits: 'Fits',
    'over-built': 'Over-built',
    'under-built': 'Under-built',
    unknown: 'Not known',
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
    dataCopy_one: `{{count}} ${dataCopy.one}`,
    dataCopy_other: `{{count}} ${dataCopy.other}`,
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
    forgone:
      'The rung above, which is deliberately not built, with the failure that is accepted by that.',
    climb:
      'The one signal that would change the answer: a number and the threshold ahead of it. What is left up to the threshold is the headroom.',
    platform:
      'Rung 4, an axis of its own: it pays off once enough teams share the clusters.',
    failureDomain:
      'The scope within which a failure stays contained: a node, a zone, a cluster, a region. Its blast radius is all that goes down with it.',
  },
  rung: 'Rung {{rung}}',
  rungNamed: 'Rung {{rung}}, {{name}}',
  platform: 'With platform layer',
  copied: 'Copied',
} as const;
