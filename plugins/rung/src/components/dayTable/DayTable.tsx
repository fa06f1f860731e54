import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { useFormat } from '../../format';
import { ScrollRegion } from '../shared';

const useStyles = makeStyles(theme => ({
  summary: { cursor: 'pointer', fontSize: 14, padding: theme.spacing(0.5, 0) },
  table: {
    borderCollapse: 'collapse',
    fontSize: 13,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      borderBottom: `1px solid ${theme.palette.divider}`,
      padding: theme.spacing(0.5, 1.5, 0.5, 0),
      textAlign: 'left',
      whiteSpace: 'nowrap',
    },
  },
}));

/** A number of each day, and what it is called. */
export interface DayColumn<Day> {
  key: string;
  name: string;
  countOf(day: Day): number;
}

/** The numbers behind a picture of days, newest first, drawn when asked for. */
export function DayTable<Day extends { date: string }>(props: {
  /** What the table is opened by. */
  summary: string;
  caption: string;
  /** What the column of days is called. */
  dayName: string;
  columns: readonly DayColumn<Day>[];
  days: readonly Day[];
}) {
  const { summary, caption, dayName, columns, days } = props;
  const classes = useStyles();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={event => setOpen(event.currentTarget.open)}>
      <summary className={classes.summary}>{summary}</summary>
      {open && (
        <ScrollRegion label={caption}>
          <table className={classes.table} aria-label={caption}>
            <thead>
              <tr>
                <th scope="col">{dayName}</th>
                {columns.map(({ key, name }) => (
                  <th key={key} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {[...days].reverse().map(day => (
                <tr key={day.date}>
                  <th scope="row">{format.day(day.date)}</th>
                  {columns.map(({ key, countOf }) => (
                    <td key={key}>{format.count(countOf(day))}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </details>
  );
}
