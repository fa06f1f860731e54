import { Assessment } from '../assessment/types';
import { code, codeInTable, escapeText } from '../markdown/escape';
import { blocks, list, table } from '../markdown/layout';
import { requirementName } from '../requirements/kinds';
import { RequirementSource } from '../requirements/types';
import { Demand } from '../verdict/types';
import { describeAmount, enumerate } from './describe';

function sourceOf(source: RequirementSource): string {
  if (source.type === 'profile') {
    return `profile ${codeInTable(source.profile ?? '')}`;
  }
  if (source.type === 'counted') {
    return source.entityRef
      ? `counted on ${codeInTable(source.entityRef)}`
      : 'counted in the catalog';
  }
  return source.type === 'entity' || !source.entityRef
    ? source.type
    : `${source.type} ${codeInTable(source.entityRef)}`;
}

function remarkOf({ forcing, guess, ignored, reading }: Demand): string {
  return [
    forcing && 'forces it',
    guess && 'a guess',
    ignored && 'ignored: stateless',
    reading && `read as the loss of a ${reading.domain}`,
  ]
    .filter(Boolean)
    .join(', ');
}

function rowOf(demand: Demand): string[] {
  const { key, value, text, source, rung } = demand;
  return [
    requirementName(key),
    value.type === 'quantity'
      ? describeAmount(value.amount, value.unit)
      : codeInTable(text),
    sourceOf(source),
    String(rung),
    remarkOf(demand),
  ];
}

/** What is stated, each with the lowest rung that satisfies it. */
export function numbersSection(assessment: Assessment): string | undefined {
  const { demands, missing, problems } = assessment;
  const problemLines = problems.map(
    ({ source, key, value, reason, expected }) =>
      `${code(source.annotation ?? key)} says ${code(value)}. ${escapeText(
        reason,
      )} ${escapeText(expected)}`,
  );
  if (demands.length === 0 && problemLines.length === 0) {
    return undefined;
  }
  return blocks(
    '## The numbers',
    demands.length > 0
      ? table(
          ['Requirement', 'Value', 'Stated by', 'Lowest rung', 'Remark'],
          demands.map(rowOf),
        )
      : undefined,
    missing.length > 0 ? `Not stated: ${enumerate(missing)}.` : undefined,
    problemLines.length > 0
      ? `Not counted:\n\n${list(problemLines)}`
      : undefined,
  );
}
