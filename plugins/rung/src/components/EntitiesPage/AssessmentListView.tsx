import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import {
  AssessmentFilters,
  ListColumn,
} from '@rung/backstage-plugin-rung-common/wire';
import { useCallback } from 'react';
import { rungApiRef } from '../../api';
import { rungTranslationRef } from '../../translation';
import { AssessmentTable, TableSkeleton } from '../assessmentTable';
import { Pager } from '../listing';
import { RequestView, useRequest } from '../request';
import { ColumnMenu } from './ColumnMenu';
import { EmptyList } from './EmptyList';
import { ExportMenu } from './ExportMenu';
import { LossLink } from './LossLink';
import { ResultCount } from './ResultCount';
import { useListState } from './useListState';

const useStyles = makeStyles(theme => ({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    marginBottom: theme.spacing(1),
    minHeight: 36,
  },
}));

/** One page of the list, how to get to the others, and all of it as a file. */
export function AssessmentListView(props: {
  filters: AssessmentFilters;
  columns: readonly ListColumn[];
  onColumns: (columns: readonly ListColumn[]) => void;
  onClear: () => void;
}) {
  const { filters, columns, onColumns, onClear } = props;
  const classes = useStyles();
  const rungApi = useApi(rungApiRef);
  const { t } = useTranslationRef(rungTranslationRef);
  const state = useListState();
  const { cursor, limit } = state;
  const { orderBy, order } = state.order;
  const request = useRequest(
    useCallback(
      (options: RequestOptions) =>
        rungApi.listAssessments(
          {
            filters,
            orderBy,
            order,
            limit,
            ...(cursor && { cursor }),
            total: true,
          },
          options,
        ),
      [rungApi, filters, orderBy, order, limit, cursor],
    ),
  );

  return (
    <>
      <div className={classes.tools}>
        <ResultCount list={request.value} offset={state.offset} />
        <LossLink filters={filters} />
        <ColumnMenu columns={columns} onChange={onColumns} />
        <ExportMenu filters={filters} columns={columns} />
      </div>
      <RequestView
        request={request}
        subject="report"
        skeleton={<TableSkeleton rows={limit} />}
        keep
      >
        {({ items, nextCursor }) =>
          items.length === 0 ? (
            <EmptyList filters={filters} onClear={onClear} />
          ) : (
            <>
              <Paper>
                <AssessmentTable
                  label={t('page.title.entities')}
                  columns={columns}
                  items={items}
                  busy={request.loading}
                  order={state.order}
                  onOrder={state.setOrder}
                />
              </Paper>
              <Pager state={state} nextCursor={nextCursor} />
            </>
          )
        }
      </RequestView>
    </>
  );
}
