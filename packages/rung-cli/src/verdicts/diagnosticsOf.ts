import {
  annotationOf,
  Assessment,
  Finding,
  findingText,
  Problem,
} from '@rung/backstage-plugin-rung-common';
import {
  Complaint,
  complaintOf,
  UnreadStatement,
} from '@rung/backstage-plugin-rung-node';
import { annotationOfFinding } from './findingPlaces';
import { LocatedDocument } from './parseFiles';
import { Diagnostic } from './types';

/** The values of an entity's own that cannot be read: each is an error. */
export function problemDiagnostics(
  problems: readonly Problem[],
  { file, document }: LocatedDocument,
): Diagnostic[] {
  return problems
    .filter(({ source }) => source.type === 'entity')
    .map(problem => {
      const { key, source } = problem;
      return {
        rule: 'invalid-value',
        ...diagnosticOf({ ...complaintOf(problem), ...moreAdvice(problem) }),
        position: file.positionOf(document, source.annotation ?? key),
      };
    });
}

/** What the command can be given, and no portal. */
function moreAdvice({ reason }: Problem): Partial<Complaint> {
  return reason === 'profiles-not-known'
    ? { advice: 'Give the app-config that has the profile with --config.' }
    : {};
}

/** What an entity states where nobody reads it: each is an error as well. */
export function unreadDiagnostics(
  statements: readonly UnreadStatement[],
  { file, document }: LocatedDocument,
): Diagnostic[] {
  return statements.map(({ complaint, name, section }) => ({
    rule: 'unread-annotation',
    ...diagnosticOf(complaint),
    position: file.positionOf(document, name, section),
  }));
}

function diagnosticOf({ annotation, value, what, advice }: Complaint) {
  return {
    weight: 'error' as const,
    what: `${annotation} is ${JSON.stringify(value)}. ${what}`,
    advice,
    annotation,
  };
}

/** What the numbers and the declared facts do not agree on. */
export function findingDiagnostics(
  assessment: Assessment,
  { file, document }: LocatedDocument,
): Diagnostic[] {
  return assessment.findings.map(finding => {
    const { id, severity, accepted } = finding;
    const { why, remedy } = findingText(finding);
    const annotation = annotationOfFinding(
      finding,
      document.entity,
      assessment,
    );
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
        position: file.positionOf(document, annotationOf(`accept.${id}`)),
      },
    };
  });
}

function whatIsFound(finding: Finding): string {
  const { related = [], lapsed } = finding;
  const refs = related.flatMap(({ entityRef }) => entityRef ?? []);
  return [
    findingText(finding).what,
    refs.length > 0 ? `This is about ${refs.join(', ')}.` : '',
    lapsed ? `The acceptance until ${lapsed.until} has lapsed.` : '',
  ]
    .filter(sentence => sentence !== '')
    .join(' ');
}
