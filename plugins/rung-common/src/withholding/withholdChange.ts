import type {
  ChangeSource,
  RequirementChange,
} from '@rung/backstage-plugin-rung-common/wire';
import { isSeen, IsVisible } from './isSeen';
import { KeptSource, SourcedChange } from './sourced';

/**
 * What a reader may be told of a change of a requirement.
 *
 * @param change - as it is kept
 * @param reader - the entity that changed, and whether the reader may see
 * another one, by its ref
 * @public
 */
export function withholdChange(
  { key, before, after }: SourcedChange,
  reader: { entityRef: string; isVisible: IsVisible },
): RequirementChange {
  const sides = { before, after };
  const withheld = (['before', 'after'] as const).filter(side => {
    const stated = sides[side];
    return stated && !isSeen(stated.source, reader);
  });
  const textOf = (side: 'before' | 'after') =>
    withheld.includes(side) ? undefined : sides[side]?.text;
  return {
    key,
    before: textOf('before'),
    after: textOf('after'),
    withheld: withheld.length > 0 ? withheld : undefined,
    source: sourceOf((after ?? before)?.source, reader),
  };
}

function sourceOf(
  source: KeptSource | undefined,
  reader: { entityRef: string; isVisible: IsVisible },
): ChangeSource | undefined {
  if (!source?.type) {
    return undefined;
  }
  const { type, entityRef, profile } = source;
  return isSeen(source, reader) ? { type, entityRef, profile } : { type };
}
