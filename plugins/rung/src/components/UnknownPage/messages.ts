/** What is said where an address leads nowhere. */
export const unknownPageMessages = {
  description:
    'The address leads nowhere: it is misspelt, or the page has moved.',
  back: 'To the overview',
} as const;
