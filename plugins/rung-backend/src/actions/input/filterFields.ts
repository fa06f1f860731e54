import {
  AssessmentFilters,
  FilterName,
  filterNames,
  filterRow,
  filterValues,
  mostFilterValues,
} from '@rung/backstage-plugin-rung-common/wire';
import { Zod } from '../types';
import { refOf, textOf } from './fields';

/** The kinds of the entities that filters name, where nothing is written. */
const kindsOfRefs: { readonly [name in FilterName]?: string } = {
  owner: 'group',
  system: 'system',
  domain: 'domain',
  entityRef: 'component',
};

type Fields = { [name in FilterName]: ReturnType<typeof fieldOf> };

/** The filters of the HTTP list as fields of an input; one value may stand alone. */
export function filterFields(z: Zod): Fields {
  return Object.fromEntries(
    filterNames.map(name => [name, fieldOf(z, name)]),
  ) as Fields;
}

/** The filters among what was asked for. */
export function filtersIn(
  input: Readonly<Record<string, unknown>>,
): AssessmentFilters {
  return Object.fromEntries(
    filterNames.flatMap(name =>
      input[name] === undefined ? [] : [[name, input[name]]],
    ),
  );
}

function fieldOf(z: Zod, name: FilterName) {
  const { description, single } = filterRow(name);
  const value = valueOf(z, name);
  return single
    ? value.optional().describe(description)
    : z
        .preprocess(
          values => (Array.isArray(values) ? values : [values]),
          z.array(value).min(1).max(mostFilterValues),
        )
        .optional()
        .describe(`${description} Any of several.`);
}

function valueOf(z: Zod, name: FilterName) {
  const { of } = filterRow(name);
  const values = filterValues[of];
  if ('words' in values) {
    return oneOf(z, values.words);
  }
  const kind = kindsOfRefs[name];
  return z.preprocess(
    value => (kind ? refOf(value, kind) : textOf(value)),
    z
      .string()
      .max(values.maxLength)
      .regex(
        new RegExp(values.pattern, 'u'),
        kind
          ? `Write the ref of an entity in full, as ${kind}:default/name.`
          : undefined,
      ),
  );
}

/** One of a few words, in any case, or of a few numbers, which may be texts. */
function oneOf(z: Zod, words: readonly (string | number | boolean)[]) {
  const choice = `Write one of ${words.join(', ')}.`;
  const told = { errorMap: () => ({ message: choice }) };
  const texts = words.filter(word => typeof word === 'string');
  const [first, ...others] = texts;
  const known =
    first !== undefined
      ? z.enum([first, ...others], told)
      : z
          .union([z.number(), z.boolean()], told)
          .refine(value => words.includes(value), choice);
  return z
    .preprocess(
      value => words.find(each => sameWord(each, value)) ?? value,
      known,
    )
    .describe(choice);
}

function sameWord(wanted: string | number | boolean, value: unknown): boolean {
  return String(value).trim().toLowerCase() === String(wanted).toLowerCase();
}
