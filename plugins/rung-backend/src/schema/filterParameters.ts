import {
  filterRow,
  FilterName,
  filterNames,
  filterValues,
  FilterValueKind,
  mostFilterValues,
} from '@rung/backstage-plugin-rung-common/wire';
import { anyOf, query } from './parameterBuilders';

/** The parameters of the filters, as their rows describe them. */
export const filterParameters = Object.fromEntries(
  filterNames.map(name => [name, parameterOf(name)]),
) as Record<FilterName, ReturnType<typeof parameterOf>>;

function parameterOf(name: FilterName) {
  const { of, single, description } = filterRow(name);
  return single
    ? query(name, description, schemaOf(of))
    : anyOf(name, description, schemaOf(of), mostFilterValues);
}

function schemaOf(kind: FilterValueKind) {
  const values = filterValues[kind];
  if (!('words' in values)) {
    return { type: 'string', ...values } as const;
  }
  const words: readonly (string | number | boolean)[] = values.words;
  switch (typeof words[0]) {
    case 'boolean':
      return { type: 'boolean' } as const;
    case 'number':
      return { type: 'integer', enum: words } as const;
    default:
      return { type: 'string', enum: words } as const;
  }
}
