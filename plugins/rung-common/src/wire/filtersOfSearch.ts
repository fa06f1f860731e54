import {
  AssessmentFilters,
  FilterName,
  filterNames,
  filterRow,
} from './filters';
import { filterValues } from './filterValues';
import { mostFilterValues } from './values';

type Values = readonly (string | number | boolean)[];

/**
 * The filters that the search of a page's address states, under the names that
 * the HTTP API gives them. An address is anybody's text: what cannot be a
 * filter is passed over here, and told by those who show the list.
 *
 * @public
 */
export function filtersOfSearch(search: URLSearchParams): AssessmentFilters {
  return Object.fromEntries(
    filterNames.flatMap(name => {
      const values = readValues(name, search.getAll(name));
      return values.length > 0
        ? [[name, filterRow(name).single ? values[0] : values]]
        : [];
    }),
  );
}

/** The values of a filter that can be read. */
function readValues(name: FilterName, stated: readonly string[]): Values {
  const known = filterValues[filterRow(name).of];
  const texts = [...new Set(stated)].filter(text => text !== '');
  if ('words' in known) {
    const words: Values = known.words;
    return words.filter(word =>
      texts.some(text => text.toLowerCase() === String(word)),
    );
  }
  const pattern = new RegExp(known.pattern);
  return texts
    .filter(text => text.length <= known.maxLength && pattern.test(text))
    .slice(0, mostFilterValues);
}
