import { Assessment } from '../assessment/types';
import { isolationTiers } from '../ladder/isolationTiers';
import { blocks } from '../markdown/layout';

function balanceText({ platform, withheld }: Assessment): string {
  const { layer, balance, teams, breakEven } = platform;
  const paysOff =
    breakEven === undefined ? '' : ` A platform pays off above ${breakEven}.`;
  if (withheld?.includes('platform')) {
    return `A platform layer is ${
      layer ? 'justified' : 'not justified'
    }; the number of teams is withheld.${paysOff}`;
  }
  if (layer) {
    return balance === 'above'
      ? `A platform layer is justified: ${teams} teams deploy to it.${paysOff}`
      : 'A platform layer is justified by tenants of mixed trust.';
  }
  if (teams === undefined) {
    return `Nothing calls for a platform layer; the number of teams is not stated.${paysOff}`;
  }
  return balance === 'at-break-even'
    ? `${teams} teams are exactly the break-even: a platform layer is not justified yet.`
    : `A platform layer is not justified: ${teams} ${
        teams === 1 ? 'team deploys' : 'teams deploy'
      } to it.${paysOff}`;
}

/** The second axis, apart from the first. */
export function platformSection(assessment: Assessment): string | undefined {
  if (!assessment.rung) {
    return undefined;
  }
  const tier = isolationTiers.find(({ id }) => id === assessment.isolation);
  return blocks(
    '## The platform axis',
    `${balanceText(assessment)}${
      tier ? ` The isolation that fits: ${tier.name.toLowerCase()}.` : ''
    }`,
  );
}
