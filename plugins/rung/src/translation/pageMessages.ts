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
    clusters: 'Clusters',
    ladder: 'Ladder',
    calculator: 'Calculator',
    data: 'Data',
  },
  /** What the browser calls a page. */
  browserTitle: '{{title}} · Rung',
  unknown: {
    title: 'There is no such page',
    description:
      'The address leads nowhere: it is misspelt, or the page has moved.',
    back: 'To the overview',
  },
} as const;
