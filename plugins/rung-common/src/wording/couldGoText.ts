import { countedWords } from '../findings/parameters';
import { namedCouldGo } from '../verdict/couldGo';
import { CouldGo, CouldGoKind } from '../verdict/types';
import { enumerate } from './enumerate';

/**
 * What the kinds of what could go are called in English, one and several.
 *
 * @public
 */
export const couldGoWords: Readonly<
  Record<CouldGoKind, { readonly one: string; readonly other: string }>
> = {
  region: { one: 'region', other: 'regions' },
  cluster: countedWords.cluster,
  zone: { one: 'zone', other: 'zones' },
};

/**
 * What could go, in English: `4 clusters and 2 regions could go`; undefined where
 * nothing could.
 *
 * @public
 */
export function couldGoText(couldGo: readonly CouldGo[]): string | undefined {
  const named = namedCouldGo(couldGo).map(
    ({ kind, count }) =>
      `${count} ${couldGoWords[kind][count === 1 ? 'one' : 'other']}`,
  );
  return named.length > 0 ? `${enumerate(named)} could go` : undefined;
}
