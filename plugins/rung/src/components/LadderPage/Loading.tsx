import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { rungTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  block: {
    background: theme.palette.action.hover,
    borderRadius: theme.shape.borderRadius,
    height: 700,
    marginBottom: theme.spacing(3),
  },
}));

/** Takes the room of the ladder until the thresholds in force are known. */
export function Loading() {
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  return (
    <div role="status" aria-label={t('ladderPage.loading')}>
      <div className={classes.block} />
      <div className={classes.block} />
    </div>
  );
}
