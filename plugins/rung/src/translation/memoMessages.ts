import { memoSentences } from '@rung/backstage-plugin-rung-common';

/** What a memo says, and what can be done with it. */
export const memoMessages = {
  ...memoSentences,
  memo: {
    copy: 'Copy as Markdown',
    copied: 'Copied',
    notCopied: 'The browser did not let it be copied; download it instead.',
    download: 'Download as Markdown',
    region: 'The decision on one page',
  },
} as const;
