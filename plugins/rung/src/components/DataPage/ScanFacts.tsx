import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { ScanDetails } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../format';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { rungScanTranslationRef } from '../../translation/rungScanTranslationRef';
import { Fact, Warning } from '../shared';

const useStyles = makeStyles({ root: { margin: 0 } });

/** When it was, how long it took, what it found, and when the next one is due. */
export function ScanFacts(props: { scan: ScanDetails }) {
  const { scan } = props;
  const { status, startedAt, finishedAt, asOf, nextAt, failed, error } = scan;
  const classes = useStyles();
  const { t: scanT } = useTranslationRef(rungScanTranslationRef);
  const { t: reportsT } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  const seconds =
    startedAt && finishedAt
      ? (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000
      : undefined;
  const at = status === 'running' ? startedAt : finishedAt;

  return (
    <>
      <dl className={classes.root}>
        <Fact label={reportsT('dataPage.scan.last')}>
          <span role="status">
            {reportsT(`dataPage.scan.status.${status}`, {
              time: at ? format.time(at) : '',
            })}
            {status === 'running' &&
              scan.progress !== undefined &&
              ` · ${format.percentage(scan.progress)}`}
          </span>
        </Fact>
        {seconds !== undefined && (
          <Fact label={reportsT('dataPage.scan.took')}>
            {format.duration(seconds)}
          </Fact>
        )}
        <Fact label={reportsT('dataPage.scan.counts')}>
          {reportsT('dataPage.scan.counted', {
            read: format.count(scan.read),
            scored: format.count(scan.scored),
            written: format.count(scan.written),
            gone: format.count(scan.gone),
          })}
        </Fact>
        <Fact label={reportsT('dataPage.scan.failed')}>
          {failed > 0
            ? reportsT('dataPage.scan.unscored', {
                count: failed,
                number: format.count(failed),
              })
            : reportsT('dataPage.scan.none')}
        </Fact>
        {asOf && (
          <Fact label={reportsT('dataPage.scan.asOf')}>
            {format.time(asOf)}
          </Fact>
        )}
        {nextAt && status !== 'running' && (
          <Fact label={reportsT('dataPage.scan.next')}>
            {reportsT('dataPage.scan.about', { time: format.time(nextAt) })}
          </Fact>
        )}
        {error && <Fact label={reportsT('dataPage.scan.error')}>{error}</Fact>}
      </dl>
      {scan.withheld?.map(doubt => (
        <Warning key={doubt}>{scanT(`scan.withheld.${doubt}`)}</Warning>
      ))}
    </>
  );
}
