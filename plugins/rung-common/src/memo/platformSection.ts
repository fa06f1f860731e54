import { Assessment } from '../assessment/types';
import { isolationTiers } from '../ladder/isolationTiers';
import { blocks } from '../markdown/layout';
import { MemoLanguage } from './MemoLanguage';

function balanceText(
  { platform, withheld }: Assessment,
  { sentence }: MemoLanguage,
): string {
  const { layer, balance, teams, breakEven } = platform;
  const withPrice = (text: string) =>
    breakEven === undefined
      ? text
      : `${text} ${sentence('platform.paysOff', { breakEven })}`;

  if (withheld?.includes('platform')) {
    return withPrice(
      sentence(layer ? 'platform.withheld' : 'platform.withheldBelow'),
    );
  }
  if (layer) {
    return balance === 'above' && teams !== undefined
      ? withPrice(sentence('platform.byTeams', { count: teams }))
      : sentence('platform.byTenants');
  }
  if (teams === undefined) {
    return withPrice(sentence('platform.notStated'));
  }
  return balance === 'at-break-even'
    ? sentence('platform.atBreakEven', { count: teams })
    : withPrice(sentence('platform.below', { count: teams }));
}

/** The second axis, apart from the first. */
export function platformSection(
  assessment: Assessment,
  language: MemoLanguage,
): string | undefined {
  if (!assessment.rung) {
    return undefined;
  }
  const { sentence } = language;
  const tier = isolationTiers.find(({ id }) => id === assessment.isolation);
  return blocks(
    `## ${sentence('platform.title')}`,
    [
      balanceText(assessment, language),
      tier &&
        sentence('platform.isolation', { tier: language.isolation(tier) }),
    ]
      .filter(Boolean)
      .join(' '),
  );
}
