import { useTranslationRef } from '@backstage/frontend-plugin-api';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import {
  AssessmentSummary,
  ListColumn,
} from '@rung/backstage-plugin-rung-common/wire';
import { memo } from 'react';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { columns as allColumns } from './columns';
import { useTableStyles } from './useTableStyles';

function Row(props: {
  summary: AssessmentSummary;
  columns: readonly ListColumn[];
}) {
  const { summary, columns } = props;
  const classes = useTableStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);

  return (
    <TableRow className={classes.row}>
      {columns.map(column =>
        column === 'name' ? (
          <TableCell
            key={column}
            component="th"
            // The component sets a role of its own, which would hide this one.
            role="rowheader"
            scope="row"
            className={`${classes.cell} ${classes.name}`}
          >
            {allColumns[column].cell(summary)}
          </TableCell>
        ) : (
          <TableCell
            key={column}
            className={classes.cell}
            data-label={t(`list.column.${column}`)}
          >
            {allColumns[column].cell(summary)}
          </TableCell>
        ),
      )}
    </TableRow>
  );
}

/** One entity. Rows stay as they are while others come and go. */
export const AssessmentRow = memo(Row);
