export const watchlistMessages = {
  title: 'Watchlist',
  nearest: {
    title: 'Nearest to a climb',
    description:
      'A number that moves a little further calls for a higher rung. The least headroom comes first.',
    empty: 'No entity that passes the filters is held by a number.',
  },
  savings: {
    title: 'Savings: over-built',
    description:
      'More is built than is needed. What could be stepped down furthest comes first.',
    empty: 'Nothing that passes the filters is over-built.',
  },
  risks: {
    title: 'At risk: under-built',
    description: 'Less is built than is needed. The widest gap comes first.',
    empty: 'Nothing that passes the filters is under-built.',
  },
  all: 'Show all',
  allOf: 'Show all: {{title}}',
} as const;
