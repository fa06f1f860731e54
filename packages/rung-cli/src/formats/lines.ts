import { AssessedEntity, Diagnostic } from '../verdicts';
import { Paint } from './paint';

/**
 * A text on one line. What is in a catalog file was written by anybody, and a
 * control character could forge a line of a log or take over a terminal.
 */
export function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}

/** `catalog-info.yaml:12:5  error  What is wrong. What to do. (rule)` */
export function diagnosticLine(
  { path }: Pick<AssessedEntity, 'path'>,
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
    onOneLine(place),
    paint(accepted ? 'low' : weight, accepted ? 'accepted' : weight),
    `${onOneLine(sentences)} (${rule})`,
  ].join('  ');
}
