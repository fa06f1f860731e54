import { getOrMake, Memory } from '../memory';
import { Unreadable } from '../problems/types';
import { RequirementKey, requirementKind } from './kinds';
import { MAX_VALUE_LENGTH, RequirementValue } from './values';

/** A value and whether it is a guess, or why the text is none. */
type ReadRequirement =
  | Readonly<{ value: RequirementValue; guess: boolean }>
  | Readonly<Unreadable>;

const tooLong: Readonly<Unreadable> = Object.freeze({
  reason: 'too-long',
  limit: MAX_VALUE_LENGTH,
});

/** What has been read, for each requirement by its text. */
const memories = new Map<RequirementKey, Memory<ReadRequirement>>();

/**
 * Reads what somebody has written for a requirement, as an annotation would
 * state it: `none`, or what the requirement expects, either of them with a
 * trailing question mark for a guess. What cannot be read comes back with why;
 * `problemText` puts that into words.
 *
 * @public
 */
export function readRequirement(
  key: RequirementKey,
  written: string,
): { value: RequirementValue; guess: boolean } | Unreadable {
  return written.length > MAX_VALUE_LENGTH
    ? tooLong
    : getOrMake(memories, key, newMemory).recall(written, () =>
        Object.freeze(read(key, written)),
      );
}

function newMemory(): Memory<ReadRequirement> {
  return Memory.create();
}

function read(key: RequirementKey, written: string): ReadRequirement {
  const trimmed = written.trim();
  const guess = trimmed.endsWith('?');
  const text = guess ? trimmed.slice(0, -1).trimEnd() : trimmed;
  if (text === '') {
    return { reason: 'empty' };
  }
  if (text.toLowerCase() === 'none') {
    return { value: Object.freeze({ type: 'none' }), guess };
  }
  const { parse: grammar } = requirementKind(key);
  const parsed = grammar(text);
  if (!('reason' in parsed)) {
    return { value: frozen(parsed.value), guess };
  }
  const { meant, ...unreadable } = parsed;
  // What would be refused in turn is no help.
  return meant !== undefined && 'value' in grammar(meant)
    ? { ...unreadable, meant: guess ? `${meant}?` : meant }
    : unreadable;
}

/** Shared by all that state the same. */
function frozen(value: RequirementValue): RequirementValue {
  if (value.type === 'list') {
    Object.freeze(value.items);
  }
  return Object.freeze(value);
}
