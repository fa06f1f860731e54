import { Assessment } from '../assessment/types';
import { Finding } from '../findings/types';
import { code, escapeText } from '../markdown/escape';
import { blocks, list } from '../markdown/layout';

function lineOf(finding: Finding): string {
  const { id, severity, what, why, remedy, accepted, lapsed } = finding;
  const standing = accepted
    ? ` Accepted until ${accepted.until}: ${code(accepted.reason)}.`
    : '';
  const ended = lapsed
    ? ` Its acceptance lapsed on ${lapsed.until}: ${code(lapsed.reason)}.`
    : '';
  return `**${id}** (${severity}): ${[what, why, remedy]
    .map(escapeText)
    .join(' ')}${standing}${ended}`;
}

/** What does not agree, the gravest first, what is accepted last. */
export function findingsSection({ findings }: Assessment): string | undefined {
  return findings.length > 0
    ? blocks('## Findings', list(findings.map(lineOf)))
    : undefined;
}
