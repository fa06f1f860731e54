import {
  ANNOTATION_PREFIX,
  markdownCode,
} from '@rung/backstage-plugin-rung-common';
import { AnnotationChange } from '@rung/backstage-plugin-rung-node';

/**
 * Nothing that Markdown reads as anything but text, as almost all values. Only
 * numbers have dots in them: with letters around it, one may be an address.
 */
const plain = /^(?:[a-z0-9%?, -]|(?<=\d)\.{1,2}(?=\d)){1,80}$/i;

/** What was changed in words: `rto.zone: 5m, before 1h; teams: 3, new.` */
export function describeChanges(changes: readonly AnnotationChange[]): string {
  return changes.length > 0
    ? `${changes.map(describeChange).join('; ')}.`
    : 'Nothing is changed: the file says all of this already.';
}

function describeChange({
  annotation,
  before,
  after,
}: AnnotationChange): string {
  const name = annotation.startsWith(ANNOTATION_PREFIX)
    ? annotation.slice(ANNOTATION_PREFIX.length)
    : annotation;
  const past = before === undefined ? 'new' : `before ${shown(before)}`;
  return `${name}: ${
    after === undefined ? 'taken away' : shown(after)
  }, ${past}`;
}

/** Templates put the sentence into pull requests, whatever the file said. */
function shown(text: string): string {
  return plain.test(text) ? text : markdownCode(text);
}
