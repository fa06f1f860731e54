import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import {
  AssessmentSummary,
  ListColumn,
} from '@rung/backstage-plugin-rung-common/wire';
import { ScrollRegion } from '../shared';
import { AssessmentRow } from './AssessmentRow';
import { HeadRow } from './HeadRow';
import { ListOrder } from './useListLink';
import { useTableStyles } from './useTableStyles';

const useStyles = makeStyles({
  // Older rows stay in sight, but are not taken for the answer.
  busy: { opacity: 0.5 },
});

/** Entities with what was found of each, and a heading to order them by. */
export function AssessmentTable(props: {
  label: string;
  columns: readonly ListColumn[];
  items: AssessmentSummary[];
  busy?: boolean;
  order?: ListOrder;
  onOrder?: (order: ListOrder) => void;
}) {
  const { label, columns, items, busy, order, onOrder } = props;
  const classes = useStyles();
  const { container, table } = useTableStyles();

  return (
    <div className={container}>
      <ScrollRegion label={label}>
        <Table
          size="small"
          aria-label={label}
          aria-busy={busy}
          className={busy ? `${table} ${classes.busy}` : table}
        >
          <HeadRow columns={columns} order={order} onOrder={onOrder} />
          <TableBody>
            {items.map(item => (
              <AssessmentRow
                key={item.entityRef}
                summary={item}
                columns={columns}
              />
            ))}
          </TableBody>
        </Table>
      </ScrollRegion>
    </div>
  );
}
