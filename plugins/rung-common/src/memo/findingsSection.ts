import { Assessment } from '../assessment/types';
import { Finding, RelatedEntity } from '../findings/types';
import { code, escapeText } from '../markdown/escape';
import { blocks, list } from '../markdown/layout';
import { MemoLanguage } from './MemoLanguage';

/** A memo is one page, and some services depend on very much. */
const MAX_RELATED = 10;

function describeRelated(
  related: RelatedEntity,
  { sentence, amount }: MemoLanguage,
): string {
  const { entityRef, resilience, availability } = related;
  const facts = [
    resilience && sentence('findings.rung', { rung: resilience }),
    availability && amount(availability, 'percent'),
  ].filter(Boolean);
  const name = entityRef ? code(entityRef) : sentence('findings.hidden');
  return facts.length > 0 ? `${name} (${facts.join(', ')})` : name;
}

function relatedOf(
  { related = [] }: Finding,
  language: MemoLanguage,
): string | undefined {
  const { sentence } = language;
  const items = related
    .slice(0, MAX_RELATED)
    .map(item => describeRelated(item, language));
  const rest = related.length - items.length;
  const entities = language.list(
    rest > 0 ? [...items, sentence('findings.more', { count: rest })] : items,
  );
  return items.length > 0
    ? sentence('findings.about', { entities })
    : undefined;
}

function lineOf(finding: Finding, language: MemoLanguage): string {
  const { sentence, day } = language;
  const { accepted, lapsed } = finding;
  const { title, what, why, remedy } = language.finding(finding);
  const said = [
    escapeText(what),
    relatedOf(finding, language),
    escapeText(why),
    escapeText(remedy),
    accepted &&
      sentence('findings.accepted', {
        until: day(accepted.until),
        reason: code(accepted.reason),
      }),
    lapsed &&
      sentence('findings.lapsed', {
        until: day(lapsed.until),
        reason: code(lapsed.reason),
      }),
  ].filter(Boolean);
  return `**${title}** (${language.severity(finding.severity)}): ${said.join(
    ' ',
  )}`;
}

/** What does not agree, the gravest first, what is accepted last. */
export function findingsSection(
  { findings }: Assessment,
  language: MemoLanguage,
): string | undefined {
  return findings.length > 0
    ? blocks(
        `## ${language.sentence('findings.title')}`,
        list(findings.map(finding => lineOf(finding, language))),
      )
    : undefined;
}
