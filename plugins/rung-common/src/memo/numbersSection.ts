import { Assessment } from '../assessment/types';
import { code, codeInTable, escapeText } from '../markdown/escape';
import { blocks, list, table } from '../markdown/layout';
import { requirementName } from '../requirements/kinds';
import { Problem, RequirementSource } from '../requirements/types';
import { Demand } from '../verdict/types';
import { describeAmount } from '../wording/describe';
import { enumerate } from '../wording/enumerate';
import { problemText } from '../wording/problemText';

function sourceOf(source: RequirementSource): string {
  if (source.type === 'profile') {
    return source.profile
      ? `profile ${codeInTable(source.profile)}`
      : source.type;
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
    ignored && `ignored: ${ignored}`,
    reading && `read as the loss of a ${reading.domain}`,
  ]
    .filter(Boolean)
    .join(', ');
}

function valueOf({ value, text = '' }: Demand): string {
  switch (value.type) {
    case 'withheld':
      return 'withheld';
    case 'quantity':
      return describeAmount(value.amount, value.unit);
    default:
      return codeInTable(text);
  }
}

function rowOf(demand: Demand): string[] {
  const { key, source, rung } = demand;
  return [
    requirementName(key),
    valueOf(demand),
    sourceOf(source),
    String(rung),
    remarkOf(demand),
  ];
}

function problemLine(problem: Problem): string {
  const { source, key, value, reason } = problem;
  const name = code(source.annotation ?? key);
  if (reason === 'withheld') {
    return `${name} cannot be read; what it says is withheld.`;
  }
  const { what, advice } = problemText(problem);
  return `${name} says ${code(value)}. ${escapeText(what)} ${escapeText(
    advice,
  )}`;
}

/** What is stated, each with the lowest rung that satisfies it. */
export function numbersSection(assessment: Assessment): string | undefined {
  const { demands, missing, problems } = assessment;
  const problemLines = problems.map(problemLine);
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
