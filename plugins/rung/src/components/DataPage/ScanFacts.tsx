import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { ScanDetails } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../format';
import { rungTranslationRef } from '../../translation';
import { Fact, Warning } from '../shared';

const useStyles = makeStyles({ root: { margin: 0 } });

/** When it was, how long it took, what it found, and when the next one is due. */
export function ScanFacts(props: { scan: ScanDetails }) {
  const { scan } = props;
  const { status, startedAt, finishedAt, asOf, nextAt, failed, error } = scan;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const format = useFormat();
  const seconds =
    startedAt && finishedAt
      ? (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000
      : undefined;
  const at = status === 'running' ? startedAt : finishedAt;

  return (
    <>
      <dl className={classes.root}>
        <Fact label={t('dataPage.scan.last')}>
          <span role="status">
            {t(`dataPage.scan.status.${status}`, {
              time: at ? format.time(at) : '',
            })}
            {status === 'running' &&
              scan.progress !== undefined &&
              ` · ${format.percentage(scan.progress)}`}
          </span>
        </Fact>
        {seconds !== undefined && (
          <Fact label={t('dataPage.scan.took')}>
            {format.duration(seconds)}
          </Fact>
        )}
        <Fact label={t('dataPage.scan.counts')}>
          {t('dataPage.scan.counted', {
            read: format.count(scan.read),
            scored: format.count(scan.scored),
            written: format.count(scan.written),
            gone: format.count(scan.gone),
          })}
        </Fact>
        <Fact label={t('dataPage.scan.failed')}>
          {failed > 0
            ? t('dataPage.scan.unscored', {
                count: failed,
                number: format.count(failed),
              })
            : t('dataPage.scan.none')}
        </Fact>
        {asOf && (
          <Fact label={t('dataPage.scan.asOf')}>{format.time(asOf)}</Fact>
        )}
        {nextAt && status !== 'running' && (
          <Fact label={t('dataPage.scan.next')}>
            {t('dataPage.scan.about', { time: format.time(nextAt) })}
          </Fact>
        )}
        {error && <Fact label={t('dataPage.scan.error')}>{error}</Fact>}
      </dl>
      {scan.withheld?.map(doubt => (
        <Warning key={doubt}>{t(`scan.withheld.${doubt}`)}</Warning>
      ))}
    </>
  );
}
