/** The tab of a group: the page of its team. */
export const groupMessages = {
  loading: 'Loading what the team owns',
  components: {
    title: 'Components of the team',
    summary_one: '{{count}} component, the gravest findings first',
    summary_other: '{{count}} components, the gravest findings first',
    more: 'All of them, in the list',
    none: 'The team owns no component that you may see, as the last scan found it.',
  },
  first: {
    title: 'What to do first',
    none: 'Nothing was found that is open: the numbers and the facts of the team agree.',
  },
  ask: {
    title: 'Whom to ask',
    group: 'The team',
    members: 'Its members',
    none: 'The catalog names nobody whom you may see.',
  },
} as const;
