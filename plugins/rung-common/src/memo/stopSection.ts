import { Assessment } from '../assessment/types';
import { blocks } from '../markdown/layout';
import { roundedSeconds } from '../thresholds/rounding';
import { Relax } from '../verdict/types';
import { MemoLanguage } from './MemoLanguage';

function budgetOf(
  { downtime }: Assessment,
  { sentence, amount }: MemoLanguage,
): string | undefined {
  const rounded = (seconds: number) =>
    amount(roundedSeconds(seconds), 'seconds');
  return (
    downtime &&
    sentence('budget', {
      month: rounded(downtime.perMonthSeconds),
      year: rounded(downtime.perYearSeconds),
    })
  );
}

/** What a lower rung would take, as far as it is anybody's to offer. */
function stepDownOf(
  { rung, changes, blockedBy }: Relax,
  language: MemoLanguage,
): string {
  const { sentence, list } = language;
  const facts = list(blockedBy.map(language.requirement));
  const count = blockedBy.length;
  if (changes.length === 0) {
    return sentence('relax.blocked', { facts, count });
  }
  const offers = { rung, changes: list(changes.map(language.relaxation)) };
  return count > 0
    ? sentence('relax.numbersAlone', { ...offers, facts, count })
    : sentence('relax.enough', offers);
}

/** What a reader is not told, because it follows from what they may not see. */
function withheldIn(
  { withheld = [] }: Assessment,
  { sentence, list }: MemoLanguage,
): string | undefined {
  const parts = withheld.flatMap(part =>
    part === 'platform' ? [] : sentence(`withheld.${part}`),
  );
  return parts.length > 0
    ? sentence('withheld.parts', { parts: list(parts) })
    : undefined;
}

function recoveryOf(
  { recovery = 'none' }: Assessment,
  { sentence }: MemoLanguage,
): string | undefined {
  return recovery === 'none' ? undefined : sentence(`recovery.${recovery}`);
}

/** How what is built compares, and what of it could go. */
function fitText(
  { fit, couldGo }: Assessment,
  language: MemoLanguage,
): string | undefined {
  if (fit === 'unknown') {
    return undefined;
  }
  const text = language.couldGo(couldGo);
  const sentence = language.sentence(`fit.${fit}`);
  return text ? `${sentence} ${text}.` : sentence;
}

function forgoneText({ forgone }: Assessment, language: MemoLanguage): string {
  if (!forgone) {
    return language.sentence('stop.nothingForgone');
  }
  const { name, adds, accepted = '' } = language.rung(forgone.rung);
  const { rung } = forgone;
  return language.sentence('stop.forgone', { rung, name, adds, accepted });
}

/** Why it stops at this rung: what forces it, what is forgone, and at what price. */
export function stopSection(
  assessment: Assessment,
  language: MemoLanguage,
): string | undefined {
  const { demands, relax, rung } = assessment;
  if (!rung) {
    return undefined;
  }
  const { sentence } = language;
  const forcing = demands
    .filter(demand => demand.forcing)
    .map(({ key }) => language.requirement(key));
  return blocks(
    `## ${sentence('stop.title')}`,
    forcing.length > 0
      ? sentence('stop.forcing', {
          rung,
          requirements: language.list(forcing),
        })
      : sentence('stop.nothing'),
    forgoneText(assessment, language),
    relax && stepDownOf(relax, language),
    [
      recoveryOf(assessment, language),
      budgetOf(assessment, language),
      withheldIn(assessment, language),
      fitText(assessment, language),
    ]
      .filter(Boolean)
      .join(' ') || undefined,
  );
}
