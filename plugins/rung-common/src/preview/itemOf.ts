import type {
  PreviewItem,
  PreviewState,
} from '@rung/backstage-plugin-rung-common/wire';
import { directionOf } from './directionOf';
import { PreviewedEntity, PreviewedVerdict } from './types';

/**
 * What moves of one entity; undefined where nothing does.
 *
 * @public
 */
export function previewItem(
  { entityRef, title, owners }: PreviewedEntity,
  before: PreviewedVerdict,
  after: PreviewedVerdict,
): PreviewItem | undefined {
  const direction = directionOf(before, after);
  const appear = without(after.findings, before.findings);
  const go = without(before.findings, after.findings);
  const moves =
    direction !== 'same' ||
    before.status !== after.status ||
    before.fit !== after.fit ||
    appear.length > 0 ||
    go.length > 0;
  return moves
    ? {
        entityRef,
        title,
        owners: [...owners],
        direction,
        before: stateOf(before),
        after: stateOf(after),
        appear,
        go,
      }
    : undefined;
}

function stateOf({ status, level, fit }: PreviewedVerdict): PreviewState {
  return { status, ...level, fit };
}

function without(all: readonly string[], those: readonly string[]): string[] {
  return all.filter(id => !those.includes(id)).sort();
}
