import {
  BlastRadius,
  BlastState,
} from '@rung/backstage-plugin-rung-common/wire';

/** What the column is called that says why. */
export type WhyColumn = BlastState | 'remark';

/**
 * The column that says why a state becomes of entities. If an entity is lost, nobody
 * looks at the places of what it leaves untouched: then only a doubt is to be said,
 * and without any there is no column.
 */
export function whyColumn(
  { loss, counts }: Pick<BlastRadius, 'loss' | 'counts'>,
  state: BlastState,
): WhyColumn | undefined {
  if (loss.kind !== 'entity' || state !== 'untouched') {
    return state;
  }
  return counts.uncertain > 0 ? 'remark' : undefined;
}
