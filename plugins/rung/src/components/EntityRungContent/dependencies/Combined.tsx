import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  combinedAvailability,
  Demand,
  RelatedEntity,
  ResilienceRung,
  Thresholds,
} from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../../format';
import { toneColor } from '../../../theme';
import { rungTranslationRef } from '../../../translation';
import { Subheading } from '../../shared';

const useStyles = makeStyles(theme => ({
  missed: { color: toneColor(theme, 'warn') },
  aside: { color: theme.palette.text.secondary },
}));

function targetOf(demands: Demand[]): number | undefined {
  const demand = demands.find(({ key }) => key === 'availability');
  return demand?.value.type === 'quantity' ? demand.value.amount : undefined;
}

/** What it reaches together with what it depends on, against its target. */
export function Combined(props: {
  needed: ResilienceRung;
  built?: ResilienceRung;
  demands: Demand[];
  dependencies: RelatedEntity[];
  thresholds: Thresholds;
}) {
  const { needed, built, demands, dependencies, thresholds } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const format = useFormat();
  const combined = combinedAvailability({
    needed,
    built,
    dependencies,
    thresholds,
  });
  const target = targetOf(demands);
  const percent = (amount: number) =>
    format.amount(Number(amount.toFixed(4)), 'percent');

  if (!combined) {
    return (
      <>
        <Subheading>{t('tab.dependencies.combined.title')}</Subheading>
        <div>{t('tab.dependencies.combined.none')}</div>
      </>
    );
  }
  const { basis, ceiling, rung: number } = combined;
  const rung = String(number);
  if (ceiling === 0) {
    return (
      <>
        <Subheading>{t('tab.dependencies.combined.title')}</Subheading>
        <strong className={classes.missed}>
          {t(`tab.dependencies.combined.nothing.${basis}`, { rung })}
        </strong>
      </>
    );
  }
  return (
    <>
      <Subheading>{t('tab.dependencies.combined.title')}</Subheading>
      <div>
        <strong>
          {t('tab.dependencies.combined.reached', {
            count: combined.counted,
            percent: percent(combined.percent),
          })}
        </strong>{' '}
        {target === undefined ? (
          t('tab.dependencies.combined.noTarget')
        ) : (
          <strong className={combined.percent < target ? classes.missed : ''}>
            {t(
              combined.percent < target
                ? 'tab.dependencies.combined.missed'
                : 'tab.dependencies.combined.met',
              { target: format.amount(target, 'percent') },
            )}
          </strong>
        )}
      </div>
      <div className={classes.aside}>
        {ceiling < 100
          ? t(`tab.dependencies.combined.ceiling.${basis}`, {
              ceiling: percent(ceiling),
              rung,
            })
          : t(`tab.dependencies.combined.noCeiling.${basis}`, { rung })}{' '}
        {t('tab.dependencies.combined.assumption')}
      </div>
    </>
  );
}
