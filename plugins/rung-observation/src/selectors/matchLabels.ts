import { Labels, LabelRequirement, LabelSelector, NodeTerm } from './types';

const wholeNumber = /^-?\d{1,15}$/;

function compares(
  found: string,
  values: readonly string[],
  isMet: (found: number, bound: number) => boolean,
): boolean {
  return (
    values.length === 1 &&
    wholeNumber.test(found) &&
    wholeNumber.test(values[0]) &&
    isMet(Number(found), Number(values[0]))
  );
}

/** The value of a label, or undefined. */
export function labelOf(labels: Labels, key: string): string | undefined {
  return Object.hasOwn(labels, key) ? labels[key] : undefined;
}

/** Whether a label, or its absence, is what is asked for. */
export function meetsRequirement(
  found: string | undefined,
  { operator, values = [] }: LabelRequirement,
): boolean {
  switch (operator) {
    case 'Exists':
      return found !== undefined;
    case 'DoesNotExist':
      return found === undefined;
    case 'In':
      return found !== undefined && values.includes(found);
    // What has no such label has none of the values either.
    case 'NotIn':
      return found === undefined || !values.includes(found);
    case 'Gt':
      return found !== undefined && compares(found, values, (a, b) => a > b);
    default:
      return found !== undefined && compares(found, values, (a, b) => a < b);
  }
}

/**
 * Whether labels are selected. A selector that is left out selects nothing, an
 * empty one everything.
 *
 * @public
 */
export function matchesLabels(
  labels: Labels,
  selector: LabelSelector | undefined,
): boolean {
  return (
    selector !== undefined &&
    selector.every(requirement =>
      meetsRequirement(labelOf(labels, requirement.key), requirement),
    )
  );
}

/** Whether a node meets a term. One that asks for nothing is met by no node. */
function meetsTerm(
  node: { name: string; labels: Labels },
  { labels, names }: NodeTerm,
): boolean {
  return (
    labels.length + names.length > 0 &&
    matchesLabels(node.labels, labels) &&
    names.every(requirement => meetsRequirement(node.name, requirement))
  );
}

/** Whether a node meets one of the terms; without any, every node does. */
export function matchesNodeTerms(
  node: { name: string; labels: Labels },
  terms: readonly NodeTerm[] | undefined,
): boolean {
  return terms === undefined || terms.some(term => meetsTerm(node, term));
}
