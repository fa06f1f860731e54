import { FilterName } from '@rung/backstage-plugin-rung-common/wire';
import { isEntityRef } from './filterValues';
import { useEntityTitles } from './useEntityTitles';
import { useFilterText } from './useFilterText';

/**
 * What values of one filter are called: words as the reader says them, entities
 * by their titles as soon as these are known.
 */
export function useValueTitles(
  name: FilterName,
  values: readonly string[],
): (value: string) => string {
  const { valueOf } = useFilterText();
  const titles = useEntityTitles(isEntityRef(name) ? values : []);
  return value => titles.get(value) ?? valueOf(name, value);
}
