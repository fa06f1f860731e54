import { EmptyState } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { rungScanTranslationRef } from '../../translation/rungScanTranslationRef';
import { RequestView, ScanNotice, Skeleton } from '../request';
import { Face } from '../shared';
import { Changes } from './Changes';
import { OverBuilt } from './OverBuilt';
import { RungCounts } from './RungCounts';
import { Sources } from './Sources';
import { UnderBuilt } from './UnderBuilt';
import { useTeamReport } from './useTeamReport';

/** What the reader's own teams need, for the home page. */
export function RungHomeWidget() {
  const { t } = useTranslationRef(rungScanTranslationRef);
  const request = useTeamReport();

  return (
    <RequestView
      request={request}
      subject="report"
      skeleton={<Skeleton height={260} label={t('widget.loading')} />}
    >
      {({ report, filters, before, underBuilt, changes }) => (
        <Face>
          <ScanNotice scan={report.scan} />
          {report.totals.total > 0 && (
            <>
              <UnderBuilt
                items={underBuilt}
                count={report.totals.fits['under-built']}
                filters={filters}
              />
              <RungCounts
                totals={report.totals}
                before={before}
                filters={filters}
              />
              <OverBuilt totals={report.totals} filters={filters} />
              <Sources totals={report.totals} filters={filters} />
              <Changes changes={changes} />
            </>
          )}
          {report.totals.total === 0 && report.scan.asOf && (
            <EmptyState
              missing="content"
              title={t('widget.empty.title')}
              description={t('widget.empty.description')}
            />
          )}
        </Face>
      )}
    </RequestView>
  );
}
