import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import { useCallback, useEffect } from 'react';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { rungApiRef } from '../../api';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { RequestView, Skeleton, useRequest } from '../request';
import { Section, Warning } from '../shared';
import { ScanFacts } from './ScanFacts';

/** How often a running scan is looked at, in milliseconds. */
const PAUSE = 2000;

/** The last scan and how it went, and what starts another one. */
export function ScanSection() {
  const rungApi = useApi(rungApiRef);
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const request = useRequest(
    useCallback(
      (options: RequestOptions) => rungApi.getScan(options),
      [rungApi],
    ),
  );
  const { latest, loading, retry } = request;
  const [{ loading: starting, error }, start] = useAsyncFn(async () => {
    await rungApi.refreshAll();
    retry();
  }, [rungApi, retry]);
  const running = latest?.status === 'running';

  useEffect(() => {
    if (!running || loading) {
      return undefined;
    }
    const timer = setTimeout(retry, PAUSE);
    return () => clearTimeout(timer);
  }, [running, loading, retry]);

  return (
    <Section
      title={t('dataPage.scan.title')}
      actions={
        <Button
          variant="contained"
          color="primary"
          disabled={starting || running}
          onClick={start}
        >
          {t(running ? 'dataPage.scan.running' : 'dataPage.scan.now')}
        </Button>
      }
    >
      {error && <Warning role="alert">{t('dataPage.scan.refused')}</Warning>}
      <RequestView
        request={request}
        subject="report"
        skeleton={<Skeleton height={160} label={t('dataPage.loading')} />}
        keep
      >
        {scan => <ScanFacts scan={scan} />}
      </RequestView>
    </Section>
  );
}
