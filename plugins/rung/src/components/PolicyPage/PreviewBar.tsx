import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';
import { useFormat } from '../../format';
import { toneColor } from '../../theme';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { PreviewState } from './usePreview';

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 2),
    marginTop: theme.spacing(2),
    minHeight: 36,
  },
  bar: { flex: '1 1 160px', height: 8, borderRadius: 4 },
  told: { fontSize: 13 },
  error: { color: toneColor(theme, 'bad'), fontSize: 13 },
}));

/** Starts a preview and stops it, and says how far it is. */
export function PreviewBar(props: {
  preview: PreviewState & { stop: () => void };
  /** Whether what is written can be tried out. */
  isUsable: boolean;
  onStart: () => void;
}) {
  const { preview, isUsable, onStart } = props;
  const { running, share, error, stop } = preview;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  return (
    <div className={classes.root}>
      {running ? (
        <>
          <Button variant="outlined" color="primary" onClick={stop}>
            {t('policyPage.run.stop')}
          </Button>
          <LinearProgress
            className={classes.bar}
            variant="determinate"
            value={100 * share}
            aria-label={t('policyPage.run.progress')}
          />
          <span className={classes.told}>{format.percentage(share)}</span>
        </>
      ) : (
        <Button
          variant="contained"
          color="primary"
          disabled={!isUsable}
          onClick={onStart}
        >
          {t('policyPage.run.start')}
        </Button>
      )}
      <span role="status" className={classes.told}>
        {running && t('policyPage.run.running')}
      </span>
      <span role="alert" className={classes.error}>
        {error && t('policyPage.run.failed', { message: error.message })}
      </span>
    </div>
  );
}
