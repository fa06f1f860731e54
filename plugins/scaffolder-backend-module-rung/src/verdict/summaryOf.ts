import {
  Assessment,
  enumerate,
  headlineText,
  layerBeside,
  rungDefinition,
} from '@rung/backstage-plugin-rung-common';
import { describeDemand } from './describe';

/** The verdict in one sentence: the rung, what forces it, and what is open. */
export function summaryOf(assessment: Assessment): string {
  const { guesses, missing, problems, status } = assessment;
  const unread = problems.map(({ key, source }) => source.annotation ?? key);
  const open = [
    status === 'incomplete' && list('not stated', missing),
    list('guessed', guesses),
    list('not counted, because it cannot be read', unread),
  ];
  return `${[verdictOf(assessment), ...open].filter(Boolean).join('; ')}.`;
}

function verdictOf(assessment: Assessment): string {
  const { demands, rung } = assessment;
  const headline = headlineText(assessment);
  if (rung === undefined) {
    return `${headline}, because nothing that counts is stated`;
  }
  const layer = layerBeside(assessment) ? ' with a platform layer' : '';
  const forcing = demands.filter(demand => demand.forcing).map(describeDemand);
  const reason =
    forcing.length > 0
      ? `forced by ${enumerate(forcing)}`
      : 'nothing stated asks for more';
  return `${headline}: ${rungDefinition(rung).name}${layer}, ${reason}`;
}

function list(what: string, items: readonly string[]): string | undefined {
  return items.length > 0 ? `${what}: ${enumerate(items)}` : undefined;
}
