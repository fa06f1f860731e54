import {
  filterNames,
  filtersOfSearch,
} from '@rung/backstage-plugin-rung-common/wire';

/** What else than filters an address may say, each with its values. */
export type AddressChoices = Readonly<
  Record<string, readonly string[] | RegExp>
>;

/** A name and a value that the address states and nothing can be made of. */
export type LeftOut = readonly [name: string, value: string];

/**
 * What the address states that is neither a filter nor one of the choices. A
 * filter none of whose values is known is no filter at all.
 */
export function leftOutOf(
  search: URLSearchParams,
  choices: AddressChoices,
): LeftOut[] {
  const filters: Record<string, unknown> = { ...filtersOfSearch(search) };
  return [...search].filter(([name, value]) => {
    if (value === '') {
      return false;
    }
    if (Object.hasOwn(choices, name)) {
      const known = choices[name];
      return known instanceof RegExp
        ? !known.test(value)
        : !known.includes(value);
    }
    const kept = [filters[name] ?? []].flat().map(String);
    return (
      !filterNames.some(filter => filter === name) ||
      !kept.some(text => text.toLowerCase() === value.toLowerCase())
    );
  });
}

/** The address without them. */
export function withoutLeftOut(
  search: URLSearchParams,
  leftOut: readonly LeftOut[],
): URLSearchParams {
  return new URLSearchParams(
    [...search].filter(
      ([name, value]) =>
        !leftOut.some(([other, text]) => other === name && text === value),
    ),
  );
}
