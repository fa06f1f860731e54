import { ResponseErrorPanel } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';
import { useFormat } from '../../format';
import { toneColor } from '../../theme';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { statusOf, TOO_MANY_REQUESTS } from '../request';
import { outOfSight } from '../shared';
import { usePreviewSentence } from './result/usePreviewSentence';
import { PreviewState } from './usePreview';

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 2),
    marginTop: theme.spacing(2),
    minHeight: 36,
    position: 'relative',
  },
  bar: { flex: '1 1 160px', height: 8, borderRadius: 4 },
  told: { fontSize: 13 },
  heard: outOfSight,
  error: { color: toneColor(theme, 'bad'), fontSize: 13 },
}));

/** Starts a preview and stops it, and says how far it is. */
export function PreviewBar(props: {
  preview: PreviewState & { stop: () => void };
  /** Whether what is written can be tried out now. */
  isUsable: boolean;
  onStart: () => void;
}) {
  const { preview, isUsable, onStart } = props;
  const { running, stopped, share, error, stop } = preview;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  const sentenceOf = usePreviewSentence();
  const isTooMany = error && statusOf(error) === TOO_MANY_REQUESTS;
  // What came of it is below; those who do not see that hear it from here.
  const isOver = !running && !stopped && !error;

  function told(): string | undefined {
    if (running) {
      return t('policyPage.run.running');
    }
    if (stopped) {
      return t('policyPage.run.stopped');
    }
    return error || !preview.preview
      ? undefined
      : sentenceOf(preview.preview).sentence;
  }

  return (
    <>
      <div className={classes.root}>
        <Button
          variant={running ? 'outlined' : 'contained'}
          color="primary"
          disabled={!running && !isUsable}
          onClick={running ? stop : onStart}
        >
          {running ? t('policyPage.run.stop') : t('policyPage.run.start')}
        </Button>
        {running && (
          <>
            <LinearProgress
              className={classes.bar}
              variant="determinate"
              value={100 * share}
              aria-label={t('policyPage.run.progress')}
            />
            <span className={classes.told}>{format.percentage(share)}</span>
          </>
        )}
        <span role="status" className={isOver ? classes.heard : classes.told}>
          {told()}
        </span>
        <span role="alert" className={classes.error}>
          {isTooMany && t('policyPage.run.tooMany')}
        </span>
      </div>
      {error && !isTooMany && (
        <ResponseErrorPanel title={t('policyPage.run.failed')} error={error} />
      )}
    </>
  );
}
