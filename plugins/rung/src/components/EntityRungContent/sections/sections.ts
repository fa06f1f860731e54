/**
 * The parts of the tab, in their order. Each is the id of a heading, by which
 * an address leads to it.
 */
export const sections = [
  'summary',
  'requirements',
  'built',
  'findings',
  'dependencies',
  'history',
  'at-length',
  'memo',
] as const;

/** See {@link sections}. */
export type SectionId = (typeof sections)[number];
