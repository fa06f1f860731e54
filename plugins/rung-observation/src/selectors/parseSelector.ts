import { isText } from '../json';
import { MAX_REQUIREMENTS } from './readSelector';
import { LabelRequirement, LabelSelector } from './types';

/**
 * What is wrong with the text of a selector, and what to write instead.
 *
 * @public
 */
export interface UnreadableSelector {
  /** The part that cannot be read. */
  part: string;
  /** What to write, as the rest of a sentence that begins with "Write". */
  expected: string;
}

/** More than any selector that a person has written. */
const MAX_LENGTH = 4096;

const setBased = /^(\S+) +(in|notin) *\(([^()]*)\)$/;
const equality = /^([^=!\s]+) *(==|=|!=) *([^=!\s]*)$/;
const existence = /^(!?) *([^\s!=()]+)$/;

/** Splits at the commas that are not between parentheses. */
function partsOf(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    depth += Number(letter === '(') - Number(letter === ')');
    if (letter === ',' && depth === 0) {
      parts.push('');
    } else {
      parts[parts.length - 1] += letter;
    }
  }
  return parts.map(part => part.trim());
}

function requirementOf(part: string): LabelRequirement | undefined {
  const [, setKey, setOperator, list] = setBased.exec(part) ?? [];
  if (setKey) {
    const values = list.split(',').map(value => value.trim());
    return {
      key: setKey,
      operator: setOperator === 'in' ? 'In' : 'NotIn',
      values,
    };
  }
  const [, key, sign, value] = equality.exec(part) ?? [];
  if (key) {
    return { key, operator: sign === '!=' ? 'NotIn' : 'In', values: [value] };
  }
  const [, absent, existing] = existence.exec(part) ?? [];
  return existing
    ? { key: existing, operator: absent ? 'DoesNotExist' : 'Exists' }
    : undefined;
}

function isReadable({ key, values = [] }: LabelRequirement): boolean {
  return (
    isText(key, 'labelKey') &&
    values.every(value => isText(value, 'labelValue'))
  );
}

/**
 * Reads a label selector as kubectl takes it:
 * `app=web,tier!=cache,env in (prod, live),!canary`. An empty text selects
 * everything.
 *
 * @public
 */
export function parseSelector(
  text: string,
): LabelSelector | UnreadableSelector {
  if (text.length > MAX_LENGTH) {
    return { part: '', expected: `at most ${MAX_LENGTH} characters` };
  }
  const parts = text.trim() === '' ? [] : partsOf(text);
  if (parts.length > MAX_REQUIREMENTS) {
    return { part: '', expected: `at most ${MAX_REQUIREMENTS} requirements` };
  }
  const requirements: LabelRequirement[] = [];
  for (const part of parts) {
    const requirement = requirementOf(part);
    if (!requirement || !isReadable(requirement)) {
      return {
        part,
        expected:
          'key=value, key!=value, key in (one, other), key notin (one, other), key or !key, with commas between them',
      };
    }
    requirements.push(requirement);
  }
  return requirements;
}
