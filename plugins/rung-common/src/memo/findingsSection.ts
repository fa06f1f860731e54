import { Assessment } from '../assessment/types';
import { Finding, RelatedEntity } from '../findings/types';
import { code, escapeText } from '../markdown/escape';
import { blocks, list } from '../markdown/layout';
import { describeAmount } from '../wording/describe';
import { enumerate } from '../wording/enumerate';
import { findingText } from '../wording/findingText';

/** A memo is one page, and some services depend on very much. */
const MAX_RELATED = 10;

function describeRelated(related: RelatedEntity): string {
  const { entityRef, resilience, availability } = related;
  const facts = [
    resilience && `rung ${resilience}`,
    availability && describeAmount(availability, 'percent'),
  ].filter(Boolean);
  const name = entityRef ? code(entityRef) : 'an entity you may not see';
  return facts.length > 0 ? `${name} (${facts.join(', ')})` : name;
}

function relatedOf({ related = [] }: Finding): string {
  const items = related.slice(0, MAX_RELATED).map(describeRelated);
  const rest = related.length - items.length;
  return items.length > 0
    ? ` It concerns ${enumerate(
        rest > 0 ? [...items, `${rest} more`] : items,
      )}.`
    : '';
}

function lineOf(finding: Finding): string {
  const { id, severity, accepted, lapsed } = finding;
  const { what, why, remedy } = findingText(finding);
  const acceptance = accepted
    ? ` Accepted until ${accepted.until}: ${code(accepted.reason)}.`
    : '';
  const ended = lapsed
    ? ` Its acceptance lapsed on ${lapsed.until}: ${code(lapsed.reason)}.`
    : '';
  const found = `${escapeText(what)}${relatedOf(finding)}`;
  return `**${id}** (${severity}): ${found} ${escapeText(why)} ${escapeText(
    remedy,
  )}${acceptance}${ended}`;
}

/** What does not agree, the gravest first, what is accepted last. */
export function findingsSection({ findings }: Assessment): string | undefined {
  return findings.length > 0
    ? blocks('## Findings', list(findings.map(lineOf)))
    : undefined;
}
