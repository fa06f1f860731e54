import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import { AssessmentFilters } from '@rung/backstage-plugin-rung-common/wire';
import { useCallback } from 'react';
import { rungApiRef } from '../../api';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { useRequest } from '../request';
import { useCouldGoSum } from '../verdict';

const useStyles = makeStyles(theme => ({
  root: { fontSize: 16, fontWeight: 600, margin: theme.spacing(0, 0, 1) },
}));

/** What could go of all that is over-built together. */
export function SavingsSum(props: { filters: AssessmentFilters }) {
  const { filters } = props;
  const classes = useStyles();
  const rungApi = useApi(rungApiRef);
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const couldGoSum = useCouldGoSum();
  const { value: report } = useRequest(
    useCallback(
      (options: RequestOptions) => rungApi.getReport({ filters }, options),
      [rungApi, filters],
    ),
  );
  const couldGo = report && couldGoSum(report.totals.couldGo);

  return (
    <>
      {couldGo && (
        <p className={classes.root}>
          {t('watchlist.savings.sum', { couldGo })}
        </p>
      )}
    </>
  );
}
