import { entriesOf, field, isText, textAt } from '../json';
import { Labels } from '../selectors';
import { NamespacedName } from '../snapshot';

/** The name of an object that lies in a namespace; undefined where either is missing. */
export function namespacedNameOf(item: unknown): NamespacedName | undefined {
  const namespace = textAt(item, 'name', 'metadata', 'namespace');
  const name = textAt(item, 'name', 'metadata', 'name');
  return namespace !== undefined && name !== undefined
    ? { namespace, name }
    : undefined;
}

/** All labels that are labels. Those that nobody asks for are left out later. */
export function labelsOf(value: unknown, ...path: readonly string[]): Labels {
  return Object.fromEntries(
    entriesOf(field(value, ...path)).filter(
      (entry): entry is [string, string] =>
        isText(entry[0], 'labelKey') && isText(entry[1], 'labelValue'),
    ),
  );
}

/** Whether a condition of that type is met; undefined where there is none. */
export function conditionOf(item: unknown, type: string): boolean | undefined {
  const conditions = field(item, 'status', 'conditions');
  const found = Array.isArray(conditions)
    ? conditions.find(condition => field(condition, 'type') === type)
    : undefined;
  const status = field(found, 'status');
  return status === 'True' || status === 'False'
    ? status === 'True'
    : undefined;
}

/** An annotation; only those that are named anywhere in this folder are ever read. */
export function annotationOf(item: unknown, key: string): unknown {
  return field(item, 'metadata', 'annotations', key);
}
