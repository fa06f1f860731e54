/** What is said of the parts of a system or a domain. */
export const partsMessages = {
  title: 'Parts',
  together_one:
    'If every part is needed, the one that promises an availability reaches {{reach}}.',
  together_other:
    'If every part is needed, the {{count}} that promise an availability reach {{reach}} together at most.',
  kept: 'The whole promises {{promise}}, which they can keep.',
  notKept: 'The whole promises {{promise}}, which is more than that.',
  silent_one: '{{count}} more promises none, and is left out.',
  silent_other: '{{count}} more promise none, and are left out.',
  unstated: {
    title: 'What is missing',
    more_one: 'and {{count}} more',
    more_other: 'and {{count}} more',
  },
  memo: {
    show: 'Show the memo of the whole',
    hide: 'Hide the memo of the whole',
    loading: 'Loading the memo of the whole',
  },
} as const;
