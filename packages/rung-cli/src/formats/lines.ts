import { plainText } from '@rung/backstage-plugin-rung-common';
import { AssessedDocument, Diagnostic } from '../verdicts';
import { Paint } from './paint';

/** `catalog-info.yaml:12:5  error  What is wrong. What to do. (rule)` */
export function diagnosticLine(
  { path }: Pick<AssessedDocument, 'path'>,
  diagnostic: Diagnostic,
  paint: Paint,
): string {
  const { position, weight, what, advice, rule, accepted } = diagnostic;
  const place = `${path}:${position.line}:${position.column}`;
  const sentences = [
    what,
    accepted ? `Accepted until ${accepted.until}: ${accepted.reason}` : advice,
  ].join(' ');
  return [
    plainText(place),
    paint(accepted ? 'low' : weight, accepted ? 'accepted' : weight),
    `${plainText(sentences)} (${rule})`,
  ].join('  ');
}
