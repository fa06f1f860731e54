import { CostSettings } from '@rung/backstage-plugin-rung-common/wire';
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
  'spend',
  'at-length',
  'memo',
] as const;

/** Those of an entity: only a whole has parts, and spend may be hidden. */
export function sectionsOf(
  whole: Whole | undefined,
  costs: CostSettings | undefined,
): readonly SectionId[] {
  return sections.filter(
    id => (whole || id !== 'parts') && (costs?.shown || id !== 'spend'),
  );
}

/** See {@link sections}. */
export type SectionId = (typeof sections)[number];
