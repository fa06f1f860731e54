import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import {
  AssessmentFilters,
  FilterName,
} from '@rung/backstage-plugin-rung-common/wire';
import { ReactNode, useCallback } from 'react';
import { rungApiRef } from '../../api';
import { useUsualKinds } from '../../filters';
import {
  pauseOf,
  RequestErrorView,
  ScanNotice,
  StartingView,
  useRequest,
} from '../request';
import { TableSkeleton } from './TableSkeleton';

const useStyles = makeStyles({
  // As high as the line that says how old the lists are.
  notice: { minHeight: 36 },
});

/**
 * How old the lists are. Before the first scan has succeeded they are not
 * empty but unknown, and when they will be there stands in their place. Whoever
 * may not see the report may not see the lists either, and is told so once. The
 * report also knows which kinds are listed where the address names none.
 */
export function ScannedOnly(props: {
  names: readonly FilterName[];
  filters: AssessmentFilters;
  setFilters: (filters: AssessmentFilters) => void;
  /** What there is to list, of the kinds that are asked for or usual. */
  children: (filters: AssessmentFilters) => ReactNode;
}) {
  const { children, ...filtering } = props;
  const classes = useStyles();
  const rungApi = useApi(rungApiRef);
  const request = useRequest(
    useCallback(
      (options: RequestOptions) => rungApi.getReport({}, options),
      [rungApi],
    ),
  );
  const { value: report, error, loading, retry } = request;
  const pause = pauseOf(request, 'report');
  const effective = useUsualKinds({ ...filtering, kinds: report?.kinds });

  if (pause !== undefined) {
    return <StartingView pause={pause} busy={loading} retry={retry} />;
  }
  if (error) {
    return <RequestErrorView error={error} retry={retry} subject="report" />;
  }
  return (
    <>
      <div className={classes.notice}>
        {report && <ScanNotice scan={report.scan} />}
      </div>
      {!effective && <TableSkeleton rows={10} />}
      {effective && (!report || report.scan.asOf) && children(effective)}
    </>
  );
}
