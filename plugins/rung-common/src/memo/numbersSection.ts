import { Assessment } from '../assessment/types';
import { code, codeInTable, escapeText } from '../markdown/escape';
import { blocks, list, table } from '../markdown/layout';
import { Problem, RequirementSource } from '../requirements/types';
import { Demand } from '../verdict/types';
import { MemoLanguage } from './MemoLanguage';

function sourceOf(
  { type, profile, entityRef }: RequirementSource,
  { sentence }: MemoLanguage,
): string {
  if (type === 'entity') {
    return sentence('source.entity');
  }
  const name = type === 'profile' ? profile : entityRef;
  return name
    ? sentence(`source.${type}`, { name: codeInTable(name) })
    : sentence(`hiddenSource.${type}`);
}

function remarkOf(
  { forcing, guess, ignored, reading }: Demand,
  { sentence }: MemoLanguage,
): string {
  return [
    forcing && sentence('remark.forcing'),
    guess && sentence('remark.guess'),
    ignored && sentence(`ignored.${ignored}`),
    reading && sentence(`reading.${reading.domain}`),
  ]
    .filter(Boolean)
    .join(', ');
}

function valueOf(
  { value, text = '' }: Demand,
  { sentence, amount }: MemoLanguage,
): string {
  switch (value.type) {
    case 'withheld':
      return sentence('numbers.withheld');
    case 'quantity':
      return amount(value.amount, value.unit);
    default:
      return codeInTable(text);
  }
}

function rowOf(demand: Demand, language: MemoLanguage): string[] {
  const { key, source, rung } = demand;
  return [
    language.requirement(key),
    valueOf(demand, language),
    sourceOf(source, language),
    String(rung),
    remarkOf(demand, language),
  ];
}

function problemLine(problem: Problem, language: MemoLanguage): string {
  const { source, key, value, reason } = problem;
  const annotation = code(source.annotation ?? key);
  if (reason === 'withheld') {
    return language.sentence('numbers.problemWithheld', { annotation });
  }
  const { what, advice } = language.problem(problem);
  const stated = { annotation, value: code(value) };
  return [
    language.sentence('numbers.problem', stated),
    escapeText(what),
    escapeText(advice),
  ].join(' ');
}

/** What is stated, each with the lowest rung that satisfies it. */
export function numbersSection(
  assessment: Assessment,
  language: MemoLanguage,
): string | undefined {
  const { sentence } = language;
  const { demands, missing, problems } = assessment;
  const problemLines = problems.map(problem => problemLine(problem, language));
  if (demands.length === 0 && problemLines.length === 0) {
    return undefined;
  }
  return blocks(
    `## ${sentence('numbers.title')}`,
    demands.length > 0
      ? table(
          [
            sentence('numbers.requirement'),
            sentence('numbers.value'),
            sentence('numbers.source'),
            sentence('numbers.rung'),
            sentence('numbers.remark'),
          ],
          demands.map(demand => rowOf(demand, language)),
        )
      : undefined,
    missing.length > 0
      ? sentence('numbers.missing', {
          numbers: language.list(missing.map(language.requirement)),
        })
      : undefined,
    problemLines.length > 0
      ? `${sentence('numbers.uncounted')}\n\n${list(problemLines)}`
      : undefined,
  );
}
