import { Memory } from '../memory';
import { Unparsed } from './grammar/types';
import { requirementKind } from './kinds';
import { MAX_VALUE_LENGTH, RequirementKey, RequirementValue } from './types';

/** A value and whether it is a guess, or why the text is none. */
type ParsedRequirement =
  | Readonly<{ value: RequirementValue; guess: boolean }>
  | Readonly<Unparsed>;

const none: RequirementValue = Object.freeze({ type: 'none' });

/** Shared by all that state the same. */
function frozen(value: RequirementValue): RequirementValue {
  if (value.type === 'list') {
    Object.freeze(value.items);
  }
  return Object.freeze(value);
}

/**
 * Reads one value as an annotation states it: `none`, or what the requirement
 * expects, either of them with a trailing question mark for a guess.
 */
export function parseRequirement(
  key: RequirementKey,
  written: string,
): ParsedRequirement {
  return written.length > MAX_VALUE_LENGTH
    ? { reason: `is longer than ${MAX_VALUE_LENGTH} characters` }
    : memoryOf(key).recall(written, () => Object.freeze(parse(key, written)));
}

/** What has been read, for each requirement by its text. */
const memories = new Map<RequirementKey, Memory<ParsedRequirement>>();

function memoryOf(key: RequirementKey): Memory<ParsedRequirement> {
  let memory = memories.get(key);
  if (!memory) {
    memory = Memory.create();
    memories.set(key, memory);
  }
  return memory;
}

function parse(key: RequirementKey, written: string): ParsedRequirement {
  const trimmed = written.trim();
  const guess = trimmed.endsWith('?');
  const text = guess ? trimmed.slice(0, -1).trimEnd() : trimmed;
  if (text === '') {
    return { reason: 'is empty' };
  }
  if (text.toLowerCase() === 'none') {
    return { value: none, guess };
  }
  const { parse: grammar } = requirementKind(key);
  const parsed = grammar(text);
  if (!('reason' in parsed)) {
    return { value: frozen(parsed.value), guess };
  }
  const { reason, meant } = parsed;
  // What would be refused in turn is no help.
  return meant !== undefined && 'value' in grammar(meant)
    ? { reason, meant: guess ? `${meant}?` : meant }
    : { reason };
}
