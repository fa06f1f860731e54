import { annotationNameOf } from '@rung/backstage-plugin-rung-common';
import { AnnotationChange } from '@rung/backstage-plugin-rung-node';
import { inSentence } from '../wording';

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
  const name = annotationNameOf(annotation);
  const past = before === undefined ? 'new' : `before ${inSentence(before)}`;
  return `${name}: ${
    after === undefined ? 'taken away' : inSentence(after)
  }, ${past}`;
}
