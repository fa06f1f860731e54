export const pageMessages = {
  /** What the browser calls a page. */
  browserTitle: '{{title}} · Rung',
  unknown: {
    title: 'There is no such page',
    description:
      'The address leads nowhere: it is misspelt, or the page has moved.',
    back: 'To the overview',
  },
} as const;
