import { EmptyState } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { rungTranslationRef } from '../../translation';
import { RequestView, ScanNotice } from '../request';
import { Changes } from './Changes';
import { Postures } from './Postures';
import { RungCounts } from './RungCounts';
import { useTeamReport } from './useTeamReport';

const useStyles = makeStyles(theme => ({
  skeleton: {
    height: 260,
    borderRadius: theme.shape.borderRadius,
    background: theme.palette.action.hover,
  },
}));

/** What the reader's own teams need, for the home page. */
export function RungHomeWidget() {
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const request = useTeamReport();

  return (
    <RequestView
      request={request}
      subject="report"
      skeleton={
        <div
          className={classes.skeleton}
          role="status"
          aria-label={t('widget.loading')}
        />
      }
    >
      {({ report, filters, before, changed }) => (
        <>
          <ScanNotice scan={report.scan} />
          {report.totals.total > 0 && (
            <>
              <RungCounts
                totals={report.totals}
                before={before}
                filters={filters}
              />
              <Postures totals={report.totals} filters={filters} />
              <Changes changed={changed} />
            </>
          )}
          {report.totals.total === 0 && report.scan.asOf && (
            <EmptyState
              missing="content"
              title={t('widget.empty.title')}
              description={t('widget.empty.description')}
            />
          )}
        </>
      )}
    </RequestView>
  );
}
