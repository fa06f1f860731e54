import type { RequirementSource } from '@rung/backstage-plugin-rung-common';

/**
 * Whether a reader may see an entity, by its ref.
 *
 * @public
 */
export type IsVisible = (entityRef: string) => boolean;

/**
 * What of a source is enough to tell whether a reader may see what it states:
 * the entity that states it; empty where the portal itself does.
 *
 * @public
 */
export type StatedBy = Pick<RequirementSource, 'entityRef'>;

/**
 * Whether a reader who may see an entity may also see what comes from a source.
 * One that is not known is taken for one that they may not see.
 */
export function isSeen(
  source: StatedBy | undefined,
  { entityRef, isVisible }: { entityRef: string; isVisible: IsVisible },
): boolean {
  return (
    source !== undefined &&
    (source.entityRef === undefined ||
      source.entityRef === entityRef ||
      isVisible(source.entityRef))
  );
}
