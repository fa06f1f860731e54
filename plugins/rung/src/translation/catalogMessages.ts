export const catalogMessages = {
  title: 'Rung',
  unassessed: 'Unassessed',
  unknown: 'Not in the report',
  failed: 'Could not be loaded',
  loading: 'Loading the rung',
  option: 'Rung {{rung}}',
  tooMany:
    'Only the first {{amount}} are looked for here. All of them are in the reports.',
} as const;
