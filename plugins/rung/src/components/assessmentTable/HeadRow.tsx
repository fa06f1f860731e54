import { useTranslationRef } from '@backstage/frontend-plugin-api';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import TableSortLabel from '@material-ui/core/TableSortLabel';
import Tooltip from '@material-ui/core/Tooltip';
import { ListColumn } from '@rung/backstage-plugin-rung-common/wire';
import { ReactElement } from 'react';
import { rungTranslationRef } from '../../translation';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { Term, TermName } from '../shared';
import { columns as allColumns } from './columns';
import { ListOrder } from './useListLink';
import { useTableStyles } from './useTableStyles';

/** What a column is called by that is a word of the domain. */
const terms: { readonly [column in ListColumn]?: TermName } = {
  rung: 'rung',
  fit: 'fit',
  forgone: 'forgone',
  climb: 'climb',
};

/** The name of a column, explained where it is a word of the domain. */
function Name(props: { of: ListColumn }) {
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const name = t(`list.column.${props.of}`);
  const term = terms[props.of];
  return term ? <Term term={term}>{name}</Term> : <>{name}</>;
}

/** The same for a name that is a button already. */
function Meaning(props: { of: ListColumn; children: ReactElement }) {
  const { t } = useTranslationRef(rungTranslationRef);
  const term = terms[props.of];
  return term ? (
    <Tooltip title={t(`word.term.${term}`)}>{props.children}</Tooltip>
  ) : (
    props.children
  );
}

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
                <Meaning of={column}>
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
                </Meaning>
              ) : (
                <Name of={column} />
              )}
            </TableCell>
          );
        })}
      </TableRow>
    </TableHead>
  );
}
