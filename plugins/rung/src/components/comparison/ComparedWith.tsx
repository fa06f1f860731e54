import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { useFormat } from '../../format';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { MenuButton } from '../shared';
import { dayBefore } from './comparison';
import { isInReach, presets, useChosenDay } from './useChosenDay';

const useStyles = makeStyles(theme => ({
  presets: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  day: { display: 'block', fontSize: 14, marginTop: theme.spacing(2) },
  begins: { color: theme.palette.text.primary, fontSize: 13 },
}));

/**
 * Which day the figures are compared with, and the choice of another: of those
 * before today, if anything is known of one.
 */
export function ComparedWith(props: {
  /** Of which day there is something to compare with; not known at first. */
  known?: { since?: string };
}) {
  const { known } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  const { day, today, choose } = useChosenDay();
  const since = known?.since ?? day;

  if (known && known.since === undefined) {
    return <span className={classes.begins}>{t('comparison.begins')}</span>;
  }
  return (
    <MenuButton
      name={t('comparison.title')}
      text={t(since === day ? 'comparison.with' : 'comparison.withFirst', {
        day: format.day(since),
      })}
      variant="outlined"
    >
      <div className={classes.presets}>
        {presets.map(days => (
          <Button
            key={days}
            size="small"
            variant="outlined"
            aria-pressed={day === dayBefore(today, days)}
            onClick={() => choose(dayBefore(today, days))}
          >
            {t('comparison.preset', { count: days })}
          </Button>
        ))}
      </div>
      <label className={classes.day}>
        {t('comparison.day')}
        <TextField
          fullWidth
          type="date"
          size="small"
          variant="outlined"
          margin="dense"
          defaultValue={day}
          inputProps={{ min: dayBefore(today, 365), max: dayBefore(today, 1) }}
          onChange={event => {
            if (isInReach(event.target.value, today)) {
              choose(event.target.value);
            }
          }}
        />
      </label>
    </MenuButton>
  );
}
