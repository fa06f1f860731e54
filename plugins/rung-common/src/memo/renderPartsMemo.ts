import { NeededRung } from '../ladder/needed';
import { rungDefinition } from '../ladder/rungs';
import { code, codeInTable, escapeText } from '../markdown/escape';
import { blocks, list, table } from '../markdown/layout';
import { promisedTogether } from '../parts/promisedTogether';
import { Part } from '../parts/types';
import { roundedPercent } from '../thresholds/rounding';
import { describeAmount } from '../wording/describe';
import { enumerate } from '../wording/enumerate';

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

function verdictOf({ needed, parts }: Whole): string {
  if (!needed) {
    return '**Nothing of it is assessed yet.**';
  }
  const { rung } = needed;
  const strictest = parts.filter(part => part.rung === rung);
  const { name, summary } = rungDefinition(rung);
  const asked = strictest.length > 0 ? `, for ${namesOf(strictest)}` : '';
  return `**Up to rung ${rung} is needed: ${name}**${asked}. ${summary}`;
}

function namesOf(parts: readonly Part[]): string {
  return enumerate(parts.map(({ entityRef }) => code(entityRef)));
}

function rowOf({ entityRef, owners, rung, built, fit, findings }: Part) {
  const open = findings.filter(({ accepted }) => !accepted);
  return [
    codeInTable(entityRef),
    owners.map(codeInTable).join(', '),
    rung === undefined ? '' : String(rung),
    built === undefined ? 'not known' : String(built),
    fit === 'unknown' ? 'not known' : fit,
    open.map(({ id }) => codeInTable(id)).join(', '),
  ];
}

function togetherSection({ parts, total, promise }: Whole): string | undefined {
  const together = promisedTogether(parts);
  if (!together || parts.length < total) {
    return undefined;
  }
  const { percent, counted, silent } = together;
  const reach = describeAmount(roundedPercent(percent), 'percent');
  const own =
    promise === undefined
      ? ''
      : ` It promises ${describeAmount(promise, 'percent')} itself, which ${
          promise > percent ? 'is more than that' : 'they can keep'
        }.`;
  return blocks(
    '## Together',
    `If every part is needed, the ${counted} that promise an availability reach ${reach} together at most.${
      silent > 0 ? ` ${silentText(silent)}` : ''
    }${own}`,
  );
}

function silentText(silent: number): string {
  return silent === 1
    ? '1 more promises none, and is left out.'
    : `${silent} more promise none, and are left out.`;
}

function missingLine({ entityRef, missing, unreadable }: Part): string {
  const faults = [
    missing.length > 0 && `${enumerate(missing)} not stated`,
    unreadable.length > 0 && `${enumerate(unreadable)} cannot be read`,
  ].filter(Boolean);
  return `${code(entityRef)}: ${faults.join('; ')}`;
}

function missingSection({ parts }: Whole): string | undefined {
  const lines = parts
    .filter(({ missing, unreadable }) => missing.length + unreadable.length > 0)
    .map(missingLine);
  return lines.length > 0
    ? blocks('## What is missing', list(lines))
    : undefined;
}

/**
 * What the parts of a system or a domain need, on one page, in Markdown: the
 * strictest, each of them, what they promise together, and what is not stated.
 * Everything that the authors of entities wrote is escaped.
 *
 * @public
 */
export function renderPartsMemo(whole: Whole): string {
  const { entityRef, title, parts, total } = whole;
  const memo = blocks(
    `# Rung memo of the parts${title ? `: ${escapeText(title)}` : ''}`,
    code(entityRef),
    verdictOf(whole),
    '## The parts',
    table(
      ['Part', 'Owner', 'Needed', 'Built', 'Fit', 'Open findings'],
      parts.map(rowOf),
    ),
    parts.length < total
      ? `These are ${parts.length} of ${total}, the gravest first.`
      : undefined,
    togetherSection(whole),
    missingSection(whole),
  );
  return `${memo}\n`;
}
