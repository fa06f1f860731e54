import {
  annotationNameOf,
  requirementKeys,
  requirementName,
} from '@rung/backstage-plugin-rung-common';
import { AnnotationChange } from '@rung/backstage-plugin-rung-node';
import { inSentence } from '../wording';

/** What was changed, one each: `RTO for a zone: 5m, before 1h`. */
export function changesInWords(changes: readonly AnnotationChange[]): string[] {
  return changes.length > 0
    ? changes.map(describeChange)
    : ['Nothing is changed: the file says all of this already.'];
}

/** The same as Markdown: a list, one change to a line. */
export function describeChanges(changes: readonly AnnotationChange[]): string {
  const lines = changesInWords(changes);
  return changes.length > 0
    ? lines.map(line => `- ${line}`).join('\n')
    : lines.join('');
}

function nameOf(annotation: string): string {
  const name = annotationNameOf(annotation);
  const key = requirementKeys.find(each => each === name);
  return key && name !== annotation ? requirementName(key) : name;
}

function describeChange({
  annotation,
  before,
  after,
}: AnnotationChange): string {
  const past = before === undefined ? 'new' : `before ${inSentence(before)}`;
  return `${nameOf(annotation)}: ${
    after === undefined ? 'removed' : inSentence(after)
  }, ${past}`;
}
