import { NeededRung } from '../ladder/needed';
import { code, codeInTable, escapeText } from '../markdown/escape';
import { blocks, list, table } from '../markdown/layout';
import { promisedTogether } from '../parts/promisedTogether';
import { Part } from '../parts/types';
import { MethodNumber } from '../requirements/kinds/types';
import { roundedPercent } from '../thresholds/rounding';
import { englishMemo } from './englishMemo';
import { MemoLanguage } from './MemoLanguage';

/**
 * A whole with its parts, for its memo.
 *
 * @public
 */
export interface Whole {
  entityRef: string;
  /** What its people call it. */
  title?: string;
  /** What the strictest part needs; left out where none is assessed. */
  needed?: NeededRung;
  /** What the whole promises itself, in percent of a month. */
  promise?: number;
  /** Those that are told of, the gravest first. */
  parts: readonly Part[];
  /** How many there are in all. */
  total: number;
}

function verdictOf({ needed, parts }: Whole, language: MemoLanguage): string {
  const { sentence } = language;
  if (!needed) {
    return `**${sentence('parts.unassessed')}**`;
  }
  const { rung } = needed;
  const strictest = parts
    .filter(part => part.rung === rung)
    .map(({ entityRef }) => code(entityRef));
  const { name, summary } = language.rung(rung);
  return [
    `**${sentence('parts.needed', { rung, name })}**`,
    strictest.length > 0 &&
      sentence('parts.strictest', { parts: language.list(strictest) }),
    summary,
  ]
    .filter(Boolean)
    .join(' ');
}

function rowOf(part: Part, language: MemoLanguage): string[] {
  const { entityRef, owners, rung, built, fit, findings } = part;
  const open = findings.filter(({ accepted }) => !accepted);
  return [
    codeInTable(entityRef),
    owners.map(codeInTable).join(', '),
    rung === undefined ? '' : String(rung),
    built === undefined ? language.sentence('parts.notKnown') : String(built),
    language.wordOfFit(fit),
    open.map(({ id }) => language.finding({ id }).title).join(', '),
  ];
}

function togetherSection(
  { parts, total, promise }: Whole,
  { sentence, together, amount }: MemoLanguage,
): string | undefined {
  const promised = promisedTogether(parts);
  if (!promised || parts.length < total) {
    return undefined;
  }
  const { percent, counted, silent } = promised;
  return blocks(
    `## ${sentence('parts.together')}`,
    [
      together('together', {
        count: counted,
        reach: amount(roundedPercent(percent), 'percent'),
      }),
      silent > 0 && together('silent', { count: silent }),
      promise !== undefined &&
        together(promise > percent ? 'notKept' : 'kept', {
          promise: amount(promise, 'percent'),
        }),
    ]
      .filter(Boolean)
      .join(' '),
  );
}

function missingLine(
  { entityRef, missing, unreadable }: Part,
  language: MemoLanguage,
): string {
  const named = (numbers: readonly MethodNumber[]) => ({
    numbers: language.list(numbers.map(language.requirement)),
  });
  const faults = [
    missing.length > 0 && language.sentence('parts.notStated', named(missing)),
    unreadable.length > 0 &&
      language.sentence('parts.unreadable', named(unreadable)),
  ].filter(Boolean);
  return `${code(entityRef)}: ${faults.join('; ')}`;
}

function missingSection(
  { parts }: Whole,
  language: MemoLanguage,
): string | undefined {
  const lines = parts
    .filter(({ missing, unreadable }) => missing.length + unreadable.length > 0)
    .map(part => missingLine(part, language));
  return lines.length > 0
    ? blocks(`## ${language.sentence('parts.missing')}`, list(lines))
    : undefined;
}

/**
 * What the parts of a system or a domain need, on one page, in Markdown: the
 * strictest, each of them, what they promise together, and what is not stated.
 * Everything that the authors of entities wrote is escaped.
 *
 * @param language - what it is written in; English if left out
 * @public
 */
export function renderPartsMemo(
  whole: Whole,
  language: MemoLanguage = englishMemo,
): string {
  const { sentence } = language;
  const { entityRef, title, parts, total } = whole;
  const memo = blocks(
    `# ${
      title
        ? sentence('parts.titled', { title: escapeText(title) })
        : sentence('parts.title')
    }`,
    code(entityRef),
    verdictOf(whole, language),
    `## ${sentence('parts.list')}`,
    table(
      [
        sentence('parts.part'),
        sentence('parts.owner'),
        sentence('parts.neededRung'),
        sentence('parts.built'),
        sentence('parts.fit'),
        sentence('parts.findings'),
      ],
      parts.map(part => rowOf(part, language)),
    ),
    parts.length < total
      ? sentence('parts.some', { shown: parts.length, total })
      : undefined,
    togetherSection(whole, language),
    missingSection(whole, language),
  );
  return `${memo}\n`;
}
