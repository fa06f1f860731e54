import { makeStyles } from '@material-ui/core/styles';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import {
  AssessmentSummary,
  ListColumn,
} from '@rung/backstage-plugin-rung-common/wire';
import { memo } from 'react';
import { columns as allColumns } from './columns';

export const useCellStyles = makeStyles(theme => ({
  cell: {
    background: theme.palette.background.paper,
    borderBottom: `1px solid ${theme.palette.divider}`,
    fontSize: 14,
    lineHeight: 1.45,
    // The theme breaks words anywhere, down to one letter a line.
    overflowWrap: 'break-word',
    padding: theme.spacing(1, 1.5),
    verticalAlign: 'top',
    wordBreak: 'normal',
  },
  // The name stays in sight while the rest of the row scrolls below it.
  name: {
    left: 0,
    maxWidth: 240,
    minWidth: 110,
    overflowWrap: 'anywhere',
    position: 'sticky',
    zIndex: 1,
  },
}));

function Row(props: {
  summary: AssessmentSummary;
  columns: readonly ListColumn[];
}) {
  const { summary, columns } = props;
  const classes = useCellStyles();

  return (
    <TableRow>
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
          <TableCell key={column} className={classes.cell}>
            {allColumns[column].cell(summary)}
          </TableCell>
        ),
      )}
    </TableRow>
  );
}

/** One entity. Rows stay as they are while others come and go. */
export const AssessmentRow = memo(Row);
