import { Unreadable } from '../problems/types';
import { MAX_VALUE_LENGTH } from '../requirements/values';
import { FactKind } from './factKinds';
import { Fact } from './types';

/** Reads what an annotation says of one fact, by the day of the assessment. */
export function readFact(
  { parse, meant, refuse }: FactKind,
  written: string,
  now: Date | undefined,
): Pick<Fact, 'value'> | Unreadable {
  const text = written.trim();
  if (text === '' || written.length > MAX_VALUE_LENGTH) {
    return { reason: 'unknown-fact' };
  }
  const value = parse(text);
  return value === undefined
    ? { reason: 'unknown-fact', meant: meant?.(text) }
    : refuse?.(value, now) ?? { value };
}
