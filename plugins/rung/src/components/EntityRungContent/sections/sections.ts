import { Whole } from '../../rollUp';

/**
 * The parts of the tab, in their order. Each is the id of a heading, by which
 * an address leads to it.
 */
export const sections = [
  'summary',
  'parts',
  'requirements',
  'built',
  'findings',
  'dependencies',
  'history',
  'at-length',
  'memo',
] as const;

/** Those of an entity: only a whole has parts. */
export function sectionsOf(whole: Whole | undefined): readonly SectionId[] {
  return whole ? sections : sections.filter(id => id !== 'parts');
}

/** See {@link sections}. */
export type SectionId = (typeof sections)[number];
