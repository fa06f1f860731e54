import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Assessment, resiliencePath } from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../format';
import { rungTranslationRef } from '../../translation';

/**
 * What is gone without, and the failure that is accepted with that. Where more is
 * built than is enough, these are the rungs that one could go without.
 */
export function ForgoneText(props: {
  assessment: Pick<Assessment, 'forgone' | 'fit' | 'built' | 'resilience'>;
}) {
  const { forgone, fit, built, resilience = 1 } = props.assessment;
  const { t } = useTranslationRef(rungTranslationRef);
  const format = useFormat();

  if (!forgone) {
    return <>{t('card.forgone.nothing')}</>;
  }
  const reached = built?.resilience ?? 1;
  const surplus = resiliencePath.filter(
    rung => rung > resilience && rung <= reached,
  );
  const without =
    fit === 'over-built'
      ? t('card.forgone.could', {
          count: surplus.length,
          rungs: format.list(surplus.map(String)),
        })
      : t('card.forgone.without', {
          rung: String(forgone.rung),
          name: t(`ladder.rung${forgone.rung}.name`),
        });
  // Without the lowest of them, which is not the platform where that is nearer.
  const lost = fit === 'over-built' ? surplus[0] : forgone.rung;
  return (
    <>
      <strong>{without}</strong> {t(`ladder.rung${lost}.accepted`)}
    </>
  );
}
