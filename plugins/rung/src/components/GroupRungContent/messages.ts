/** The tab of a group: the page of its team. */
export const groupMessages = {
  loading: 'Loading what the team owns',
  components: {
    title: 'Components of the team',
    summary_one: '{{number}} component, the gravest findings first',
    summary_other: '{{number}} components, the gravest findings first',
    below_one: 'With those of the {{number}} group below it.',
    below_other: 'With those of the {{number}} groups below it.',
    more: 'All of them, in the list',
    none: 'The team owns no component that you may see, as the last scan found it.',
    noneBelow:
      'Neither the team nor a group below it owns a component that you may see, as the last scan found it.',
  },
  first: {
    title: 'What to do first',
    none: 'Nothing was found that is open: the numbers and the facts of the team agree.',
    more_one: '{{number}} more',
    more_other: '{{number}} more',
  },
  moved: {
    title: 'What moved in the last 30 days',
    all: 'All changes',
    none: 'No verdict and no requirement of theirs has moved.',
  },
  ask: {
    title: 'Whom to ask',
    group: 'The team',
    members: 'Its members',
    none: 'The catalog names nobody whom you may see.',
  },
} as const;
