import { countedWords } from '../findings/parameters';
import { mostFirst, UnitCount, UnitKind } from '../ladder/units';
import { enumerate } from './enumerate';

/**
 * What the units of a design are called in English, one and several.
 *
 * @public
 */
export const unitWords: Readonly<
  Record<UnitKind, { readonly one: string; readonly other: string }>
> = {
  region: { one: 'region', other: 'regions' },
  cluster: countedWords.cluster,
  zone: { one: 'zone', other: 'zones' },
  dataCopy: { one: 'copy of the data', other: 'copies of the data' },
};

/**
 * Units in English, of what there is most first: `4 clusters and 2 regions`; undefined where there are none.
 *
 * @public
 */
export function unitsText(units: readonly UnitCount[]): string | undefined {
  return units.length > 0
    ? enumerate(
        mostFirst(units).map(
          ({ kind, count }) =>
            `${count} ${unitWords[kind][count === 1 ? 'one' : 'other']}`,
        ),
      )
    : undefined;
}
