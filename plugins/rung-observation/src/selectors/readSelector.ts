import {
  entriesOf,
  field,
  isText,
  itemsOf,
  present,
  textAt,
  wordAt,
} from '../json';
import {
  LabelRequirement,
  LabelSelector,
  NodeTerm,
  requirementOperators,
} from './types';

/** The most that is kept of one selector; a longer one counts as unreadable. */
export const MAX_REQUIREMENTS = 50;
export const MAX_REQUIREMENT_VALUES = 200;

function readRequirement(value: unknown): LabelRequirement | undefined {
  const key = textAt(value, 'labelKey', 'key');
  const operator = wordAt(value, requirementOperators, 'operator');
  const values = itemsOf(field(value, 'values'));
  if (
    key === undefined ||
    operator === undefined ||
    values.length > MAX_REQUIREMENT_VALUES ||
    !values.every((item): item is string => isText(item, 'labelValue'))
  ) {
    return undefined;
  }
  return values.length > 0 ? { key, operator, values } : { key, operator };
}

/** Equal labels, as `matchLabels` and node selectors ask for them. */
export function readEqualLabels(value: unknown): LabelSelector | undefined {
  const entries = entriesOf(value);
  const requirements = entries.map(([key, wanted]) =>
    isText(key, 'labelKey') && isText(wanted, 'labelValue')
      ? ({ key, operator: 'In', values: [wanted] } as const)
      : undefined,
  );
  return wholly(requirements);
}

/** All requirements, or undefined where one of them cannot be read: a part would select more. */
function wholly(
  requirements: readonly (LabelRequirement | undefined)[],
): LabelSelector | undefined {
  const readable = present(requirements);
  return readable.length === requirements.length &&
    readable.length <= MAX_REQUIREMENTS
    ? readable
    : undefined;
}

/**
 * Reads a label selector as objects hold it. Undefined, which selects nothing,
 * where there is none or it cannot be read whole.
 */
export function readLabelSelector(value: unknown): LabelSelector | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return undefined;
  }
  const equal = readEqualLabels(field(value, 'matchLabels'));
  return (
    equal &&
    wholly([
      ...equal,
      ...itemsOf(field(value, 'matchExpressions')).map(readRequirement),
    ])
  );
}

/**
 * Reads the terms of a node affinity. A term that cannot be read is left out, as
 * no node is certain to meet it. Undefined where no affinity is asked for.
 */
export function readNodeTerms(value: unknown): NodeTerm[] | undefined {
  const terms = field(value, 'nodeSelectorTerms');
  return Array.isArray(terms)
    ? present(
        terms.slice(0, MAX_REQUIREMENTS).map(term => {
          const labels = wholly(
            itemsOf(field(term, 'matchExpressions')).map(readRequirement),
          );
          const names = wholly(
            itemsOf(field(term, 'matchFields')).map(readNameRequirement),
          );
          return labels && names && { labels, names };
        }),
      )
    : undefined;
}

/** The name is the only field of a node that an affinity may ask for. */
function readNameRequirement(value: unknown): LabelRequirement | undefined {
  const operator = wordAt(value, ['In', 'NotIn'], 'operator');
  const values = itemsOf(field(value, 'values'));
  return field(value, 'key') === 'metadata.name' &&
    operator &&
    values.length <= MAX_REQUIREMENT_VALUES &&
    values.every((item): item is string => isText(item, 'name'))
    ? { key: 'metadata.name', operator, values }
    : undefined;
}
