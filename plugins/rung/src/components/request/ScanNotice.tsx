import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { ScanState } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../format';
import { rungScanTranslationRef } from '../../translation/rungScanTranslationRef';

const useStyles = makeStyles(theme => ({
  root: {
    // The secondary color is too light for text on the page's own background.
    color: theme.palette.text.primary,
    fontSize: 13,
    lineHeight: 1.45,
    marginBottom: theme.spacing(2),
  },
  first: {
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    fontSize: 14,
    padding: theme.spacing(1.5, 2),
  },
}));

/** When a running scan will be done, if it goes on as it has begun. */
function expectedEnd({ startedAt, progress }: ScanState): string | undefined {
  if (!startedAt || !progress) {
    return undefined;
  }
  const start = new Date(startedAt).getTime();
  return new Date(start + (Date.now() - start) / progress).toISOString();
}

/**
 * How old a report is, and what keeps it from being newer; before the first scan has succeeded, that there is none
 * yet and when there will be.
 */
export function ScanNotice(props: { scan: ScanState }) {
  const { scan } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungScanTranslationRef);
  const format = useFormat();
  const running = scan.status === 'running';
  const end = running ? expectedEnd(scan) : undefined;
  const progress =
    end && scan.progress !== undefined
      ? t('scan.progress', {
          progress: format.percentage(scan.progress),
          time: format.time(end),
        })
      : t('scan.begun');

  const withheld = scan.withheld
    ?.map(doubt => t(`scan.withheld.${doubt}`))
    .join(' ');

  if (!scan.asOf) {
    return (
      <div className={`${classes.root} ${classes.first}`} role="status">
        {t(`scan.none.${scan.status}`)} {running && progress} {withheld}
      </div>
    );
  }
  return (
    <div className={classes.root}>
      {t('scan.asOf', { time: format.time(scan.asOf) })}{' '}
      {running && t('scan.running')} {running && progress}
      {scan.status === 'failed' && t('scan.failed')} {withheld}
    </div>
  );
}
