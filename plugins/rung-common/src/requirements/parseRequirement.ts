import { Unparsed } from './grammar/types';
import { requirementKind } from './kinds';
import { MAX_VALUE_LENGTH, RequirementKey, RequirementValue } from './types';

/**
 * Reads one value as an annotation states it: `none`, or what the requirement
 * expects, either of them with a trailing question mark for a guess.
 */
export function parseRequirement(
  key: RequirementKey,
  written: string,
): { value: RequirementValue; guess: boolean } | Unparsed {
  if (written.length > MAX_VALUE_LENGTH) {
    return { reason: `is longer than ${MAX_VALUE_LENGTH} characters` };
  }
  const trimmed = written.trim();
  const guess = trimmed.endsWith('?');
  const text = guess ? trimmed.slice(0, -1).trimEnd() : trimmed;
  if (text === '') {
    return { reason: 'is empty' };
  }
  if (text.toLowerCase() === 'none') {
    return { value: { type: 'none' }, guess };
  }
  const { parse } = requirementKind(key);
  const parsed = parse(text);
  if (!('reason' in parsed)) {
    return { value: parsed.value, guess };
  }
  const { reason, meant } = parsed;
  // What would be refused in turn is no help.
  return meant !== undefined && 'value' in parse(meant)
    ? { reason, meant: guess ? `${meant}?` : meant }
    : { reason };
}
