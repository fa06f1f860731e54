import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Climb, RungNumber } from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../format';
import { rungTranslationRef } from '../../translation';
import { HeadroomBar, useRequirementText } from '../verdict';

const useStyles = makeStyles(theme => ({
  root: { minWidth: 190 },
  aside: { color: theme.palette.text.secondary, fontSize: 12.5 },
}));

/** The signal that would change the answer, as briefly as a row allows. */
export function ClimbCell(props: { climb: Climb; from: RungNumber }) {
  const { climb, from } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const format = useFormat();
  const { amountOf, thresholdOf } = useRequirementText();
  const rung = String(climb.rung);

  if (climb.type === 'signal') {
    return (
      <div className={classes.root}>
        {t(`ladder.rung${from}.signal`)}
        <div className={classes.aside}>{t('list.climb.to', { rung })}</div>
      </div>
    );
  }
  const present = amountOf(climb.present, climb.threshold.unit);
  return (
    <div className={classes.root}>
      {thresholdOf(climb.key, climb.threshold)}
      <HeadroomBar headroom={climb.headroom} />
      <div className={classes.aside}>
        {climb.headroom === 0
          ? t('list.climb.onThreshold', { present, rung })
          : t('list.climb.headroom', {
              present,
              rung,
              factor: format.factor(climb.headroom),
            })}
      </div>
    </div>
  );
}
