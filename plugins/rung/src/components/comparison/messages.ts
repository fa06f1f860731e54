/** What is said of counts that are compared with those of a day before. */
export const comparisonMessages = {
  title: 'The day to compare with',
  with: 'Compared with {{day}}',
  withFirst: 'Compared with {{day}}, the first day that is known',
  begins: 'The comparison begins today.',
  preset_one: '{{count}} day ago',
  preset_other: '{{count}} days ago',
  day: 'Another day',
  same: 'as before',
  more_one: '{{count}} more',
  more_other: '{{count}} more',
  fewer_one: '{{count}} fewer',
  fewer_other: '{{count}} fewer',
} as const;
