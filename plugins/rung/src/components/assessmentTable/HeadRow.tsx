import { useTranslationRef } from '@backstage/frontend-plugin-api';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import TableSortLabel from '@material-ui/core/TableSortLabel';
import { ListColumn } from '@rung/backstage-plugin-rung-common/wire';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { columns as allColumns } from './columns';
import { ListOrder } from './useListLink';
import { useTableStyles } from './useTableStyles';

/** The names of the columns, to order by where a list can be. */
export function HeadRow(props: {
  columns: readonly ListColumn[];
  order?: ListOrder;
  onOrder?: (order: ListOrder) => void;
}) {
  const { columns, order, onOrder } = props;
  const classes = useTableStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);

  return (
    <TableHead className={classes.head}>
      <TableRow>
        {columns.map(column => {
          const { orderBy, descends } = allColumns[column];
          const first = descends ? 'desc' : 'asc';
          const other = descends ? 'asc' : 'desc';
          const ordered = orderBy && order?.orderBy === orderBy;
          return (
            <TableCell
              key={column}
              scope="col"
              className={[
                classes.cell,
                column === 'name' && classes.name,
                !(orderBy && onOrder) && classes.unordered,
              ]
                .filter(Boolean)
                .join(' ')}
              sortDirection={ordered ? order.order : false}
            >
              {orderBy && onOrder ? (
                <TableSortLabel
                  active={ordered}
                  direction={ordered ? order.order : first}
                  onClick={() =>
                    onOrder({
                      orderBy,
                      order: ordered && order.order === first ? other : first,
                    })
                  }
                >
                  {t(`list.column.${column}`)}
                </TableSortLabel>
              ) : (
                t(`list.column.${column}`)
              )}
            </TableCell>
          );
        })}
      </TableRow>
    </TableHead>
  );
}
