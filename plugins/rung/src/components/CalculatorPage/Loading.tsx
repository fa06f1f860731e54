import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { rungTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  block: {
    background: theme.palette.action.hover,
    borderRadius: theme.shape.borderRadius,
    marginBottom: theme.spacing(3),
  },
  head: { height: 96 },
  form: { height: 2400 },
}));

/** Takes the room of the form until the thresholds in force are known. */
export function Loading() {
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  return (
    <div role="status" aria-label={t('calculator.loading')}>
      <div className={`${classes.block} ${classes.head}`} />
      <div className={`${classes.block} ${classes.form}`} />
    </div>
  );
}
