import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { ScrollRegion, wideTableStyles } from '../../shared';

const useStyles = makeStyles(wideTableStyles);

/** A table whose first column says what each row is about. */
export function ContentTable(props: {
  caption: string;
  columns: { id: string; head: ReactNode }[];
  /** The cells go by the ids of the columns. */
  rows: { id: string; cells: Record<string, ReactNode> }[];
}) {
  const { caption, columns, rows } = props;
  const classes = useStyles();
  const [first, ...others] = columns;

  return (
    <ScrollRegion label={caption}>
      <table className={classes.table} aria-label={caption}>
        <thead>
          <tr>
            {columns.map(({ id, head }) => (
              <th key={id} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells }) => (
            <tr key={id}>
              <th scope="row">{cells[first.id]}</th>
              {others.map(column => (
                <td key={column.id}>{cells[column.id]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
