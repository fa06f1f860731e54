/** The decision on one page, wherever it is shown. */
export const memoMessages = {
  title: 'Memo',
  description:
    'The decision on one page, to keep with a design document or a ticket.',
  copy: 'Copy as Markdown',
  copied: 'Copied',
  notCopied: 'The browser did not let it be copied; download it instead.',
  download: 'Download as Markdown',
  region: 'The decision on one page',
} as const;
