import {
  Assessment,
  Finding,
  Problem,
} from '@rung/backstage-plugin-rung-common';
import { annotationOfFinding } from './findingPlaces';
import { LocatedDocument } from './parseFiles';
import { Diagnostic } from './types';

/** What an entity's own annotations have wrong: each makes the command fail. */
export function problemDiagnostics(
  problems: readonly Problem[],
  rule: 'invalid-value' | 'unread-annotation',
  { file, document }: LocatedDocument,
): Diagnostic[] {
  return problems.flatMap(({ source, key, value, reason, expected }) => {
    const { annotation = key } = source;
    // What is inherited is a matter of those who wrote it.
    return source.type === 'entity'
      ? {
          rule,
          weight: 'error' as const,
          what: `${annotation} is ${JSON.stringify(value)}. ${reason}`,
          advice: expected,
          position: file.positionOf(document, annotation),
          annotation,
        }
      : [];
  });
}

/** What the numbers and the declared facts do not agree on. */
export function findingDiagnostics(
  assessment: Assessment,
  { file, document }: LocatedDocument,
): Diagnostic[] {
  return assessment.findings.map(finding => {
    const { id, severity, why, remedy, accepted } = finding;
    const annotation = annotationOfFinding(id, document.entity, assessment);
    return {
      rule: id,
      weight: severity,
      what: whatIsFound(finding),
      why,
      advice: remedy,
      annotation,
      position:
        annotation === undefined
          ? document.start
          : file.positionOf(document, annotation),
      accepted: accepted && {
        ...accepted,
        position: file.positionOf(document, `rung.dev/accept.${id}`),
      },
    };
  });
}

function whatIsFound({ what, related = [], lapsed }: Finding): string {
  const refs = related.flatMap(({ entityRef }) => entityRef ?? []);
  return [
    what,
    refs.length > 0 ? `This is about ${refs.join(', ')}.` : '',
    lapsed ? `The acceptance until ${lapsed.until} has lapsed.` : '',
  ]
    .filter(sentence => sentence !== '')
    .join(' ');
}
