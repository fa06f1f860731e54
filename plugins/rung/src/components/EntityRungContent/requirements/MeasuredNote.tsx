import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { MeasuredObjective } from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../../format';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { ToneIcon } from '../../shared';

const useStyles = makeStyles(theme => ({
  root: {
    color: theme.palette.text.secondary,
    columnGap: theme.spacing(0.5),
    display: 'flex',
    fontSize: 12.5,
  },
}));

/** What an exercise has measured of an objective, and whether that keeps it. */
export function MeasuredNote(props: { measured: MeasuredObjective }) {
  const { seconds, day, share } = props.measured;
  const classes = useStyles();
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const format = useFormat();
  const isMet = share <= 1;
  const amount = format.amount(seconds, 'seconds');
  const outcome = isMet ? 'met' : 'missed';
  return (
    <div className={classes.root}>
      <ToneIcon tone={isMet ? 'ok' : 'bad'} />
      <span>
        {day === undefined
          ? t(`tab.requirements.measured.${outcome}`, { amount })
          : t(`tab.requirements.measured.${outcome}On`, {
              amount,
              day: format.day(day),
            })}
      </span>
    </div>
  );
}
