import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { useFormat } from '../../../format';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { ReactNode } from 'react';
import { foldingTableStyles } from '../../shared';
import { SourceText } from '../requirements/SourceText';
import { HistoryEvent } from './useEvents';
import { Move } from './useMoves';

const useStyles = makeStyles(theme => ({
  ...foldingTableStyles(theme),
  plain: { fontWeight: 400 },
}));

const columns = ['when', 'what', 'before', 'after', 'by'] as const;

/** The same as the timeline, one row for each thing that moved. */
export function HistoryTable(props: { events: readonly HistoryEvent[] }) {
  const { events } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const format = useFormat();
  const cell = (column: 'before' | 'after' | 'by', content: ReactNode) => (
    <td className={classes.cell} data-label={t(`history.column.${column}`)}>
      {content}
    </td>
  );
  const rows = events.flatMap(event =>
    rowsOf(event).map(row => ({ ...row, event })),
  );

  return (
    <table className={classes.table} aria-label={t('history.title')}>
      <thead className={classes.head}>
        <tr>
          {columns.map(column => (
            <th key={column} className={classes.columnHeading} scope="col">
              {t(`history.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ event, label, before, after, source }) => (
          <tr key={`${event.id} ${label}`} className={classes.row}>
            <td className={classes.cell}>{format.time(event.at)}</td>
            <th
              className={`${classes.rowHeading} ${classes.plain}`}
              scope="row"
            >
              {label}
            </th>
            {cell('before', before)}
            {cell('after', after)}
            {cell('by', source ? <SourceText source={source} /> : event.by)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What an event is called has a row of its own. */
function rowsOf({
  title,
  moves,
  stated,
}: HistoryEvent): (Partial<Move> & { label: string })[] {
  return [
    ...(title ? [{ label: title }] : []),
    ...moves,
    ...(stated?.moves ?? []),
  ];
}
