export const widgetMessages = {
  title: 'Rungs of your teams',
  description: 'Which rungs the services of your teams need, and what moved.',
  loading: 'Loading the rungs of your teams',
  caption: 'The entities of your teams by rung',
  rung: 'Rung',
  count: 'Entities',
  week: 'In a week',
  unassessed: 'Unassessed',
  same: 'the same',
  more: '+{{amount}}',
  fewer: '−{{amount}}',
  overBuilt_one: '{{count}} over-built',
  overBuilt_other: '{{count}} over-built',
  underBuilt_one: '{{count}} under-built',
  underBuilt_other: '{{count}} under-built',
  sources: 'What is built',
  changes: {
    title: 'Moved or newly assessed in the last seven days',
    none: 'No verdict of yours has moved.',
    now: '{{rung}}, since {{time}}',
  },
  empty: {
    title: 'Nothing of yours is assessed yet',
    description:
      'None of the entities that you or your teams own is in the report. Join a team in the catalog, or make one of its groups the owner of a component.',
  },
} as const;
