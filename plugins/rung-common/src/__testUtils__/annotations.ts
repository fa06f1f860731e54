import fc from 'fast-check';
import { ownAnnotations } from '../annotations/keys';

/** Keys that are read, that others may map, and that ask for trouble. */
const names = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...ownAnnotations) },
  fc.constantFrom(
    'acme.com/rto',
    'constructor',
    'toString',
    'hasOwnProperty',
    '__proto__',
    'rung.dev/constructor',
    'rung.dev/built.toString',
    'rung.dev/accept.__proto__',
    'rung.dev/profile',
  ),
  fc.string(),
);

const days = fc
  .date({
    min: new Date('2020-01-01'),
    max: new Date('2030-01-01'),
    noInvalidDate: true,
  })
  .map(date => date.toISOString().slice(0, 10));

/** What authors write: what can be read, nearly so, and not at all. */
const values = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.stringMatching(/^[0-9.,%dhmsPT? -]{0,20}$/),
  fc.constantFrom(
    ...['true', 'false', 'never', 'none', 'managed', 'single-region', 'global'],
    ...['untested', 'cross-cluster', 'manual', 'stateless', 'paying', 'mixed'],
    ...['untrusted', 'region', 'web', 'constructor', '1', '3', '40..400'],
    ...['99.9', '99.99', '30s', '5m', '1h', '1d', '2h?', '0', 'eu, us'],
    ...['strict-isolation', 'geo-redundancy'],
  ),
  days,
  days.map(day => `until ${day}: for now`),
  fc
    .tuple(fc.constantFrom('none', 'web', '1h'), fc.nat({ max: 600 }))
    .map(([text, length]) => text.padEnd(length)),
  fc
    .tuple(fc.constantFrom('none', 'web', '1h'), fc.nat({ max: 600 }))
    .map(([text, length]) => text.padStart(length)),
);

/** The annotations of an entity, whatever its authors have written. */
export const annotations = fc.dictionary(names, values);
