export const pageMessages = {
  /** What all pages together are called. */
  all: 'Rung',
  /** What each page is called, by its path. */
  title: {
    overview: 'Overview',
    entities: 'Entities',
    changes: 'Changes',
    watchlist: 'Watchlist',
    findings: 'Findings',
    campaigns: 'Campaigns',
    'blast-radius': 'Blast radius',
    clusters: 'Clusters',
    ladder: 'Ladder',
    calculator: 'Calculator',
    data: 'Data',
    policy: 'Policy',
  },
  /** What the browser calls a page. */
  browserTitle: '{{title}} · Rung',
  unknown: 'There is no such page',
} as const;
