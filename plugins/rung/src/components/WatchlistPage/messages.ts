export const watchlistMessages = {
  savings: {
    title: 'Savings: over-built',
    description:
      'More is built than is needed. What could be freed comes first by regions, then by clusters, zones and copies of the data.',
    empty: 'Nothing that passes the filters is over-built.',
    sum: 'In all, {{units}} could go.',
    sumSeen: 'In all, {{units}} are no longer needed by those you see.',
  },
  nearest: {
    title: 'Nearest to a climb',
    description:
      'What has moved towards a threshold within 30 days comes first, then what has most numbers close to one.',
    empty: 'No number that passes the filters moves towards a threshold.',
  },
  guesses: {
    title: 'Resting on guesses',
    description:
      'The rung rests on numbers that somebody has marked as guesses. Agree on them first.',
    empty: 'No rung that passes the filters rests on a guess.',
  },
  risks: {
    title: 'At risk: under-built',
    description: 'Less is built than is needed. The widest gap comes first.',
    empty: 'Nothing that passes the filters is under-built.',
  },
  top: {
    title: 'At the top of their rung',
    description:
      'Their numbers lie on a threshold, as round numbers do. That is no news: it only says what the next number would call for.',
    empty: 'No number that passes the filters lies on a threshold.',
  },
  sentence: {
    near: '{{name}}: {{text}}',
    moved: 'It moved {{age}}, from {{from}}.',
    built: 'Rung {{built}} is built, rung {{needed}} is enough.',
    short: 'Rung {{built}} is built, rung {{needed}} is needed.',
    unknown: 'What could go is not known: nobody tells how much is built.',
    guesses: 'Rung {{rung}} rests on {{guesses}}.',
    next: 'The next usual one is {{next}}.',
  },
  all: 'Show all',
  allOf: 'Show all: {{title}}',
} as const;
