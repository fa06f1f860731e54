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
  survives: {
    node: 'a node',
    zone: 'a zone',
    cluster: 'a cluster',
    region: 'a region',
  },
  rung: 'Rung {{rung}}',
  rungNamed: 'Rung {{rung}}, {{name}}',
  platform: 'With platform layer',
  copied: 'Copied',
} as const;
