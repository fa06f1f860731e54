import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { RequestOptions } from '@rung/backstage-plugin-rung-common';
import { ReactNode, useCallback } from 'react';
import { rungApiRef } from '../../api';
import { RequestErrorView, ScanNotice, useRequest } from '../request';

const useStyles = makeStyles({
  // As high as the line that says how old the lists are.
  notice: { minHeight: 36 },
});

/**
 * How old the lists are. Before the first scan has succeeded they are not
 * empty but unknown, and when they will be there stands in their place. Whoever
 * may not see the report may not see the lists either, and is told so once.
 */
export function ScannedOnly(props: { children: ReactNode }) {
  const classes = useStyles();
  const rungApi = useApi(rungApiRef);
  const {
    value: report,
    error,
    retry,
  } = useRequest(
    useCallback(
      (options: RequestOptions) => rungApi.getReport({}, options),
      [rungApi],
    ),
  );

  if (error) {
    return <RequestErrorView error={error} retry={retry} subject="report" />;
  }
  return (
    <>
      <div className={classes.notice}>
        {report && <ScanNotice scan={report.scan} />}
      </div>
      {(!report || report.scan.asOf) && props.children}
    </>
  );
}
