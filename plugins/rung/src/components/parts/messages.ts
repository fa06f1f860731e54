import { togetherSentences } from '@rung/backstage-plugin-rung-common';

/** What is said of the parts of a system or a domain. */
export const partsMessages = {
  title: 'Parts',
  ...togetherSentences,
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
