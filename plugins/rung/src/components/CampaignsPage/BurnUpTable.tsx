import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { BurnUpDay } from '@rung/backstage-plugin-rung-common/wire';
import { useState } from 'react';
import { useFormat } from '../../format';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
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

const columns = ['done', 'left', 'unknown', 'all'] as const;

/** The numbers behind the picture, newest first, drawn when asked for. */
export function BurnUpTable(props: { days: readonly BurnUpDay[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const caption = t('campaignsPage.burnUp.caption');
  const countOf = (day: BurnUpDay, column: (typeof columns)[number]): number =>
    column === 'unknown' ? day.all - day.left - day.done : day[column];
  return (
    <details onToggle={event => setOpen(event.currentTarget.open)}>
      <summary className={classes.summary}>
        {t('campaignsPage.burnUp.table')}
      </summary>
      {open && (
        <ScrollRegion label={caption}>
          <table className={classes.table} aria-label={caption}>
            <thead>
              <tr>
                {(['day', ...columns] as const).map(column => (
                  <th key={column} scope="col">
                    {t(`campaignsPage.burnUp.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {[...props.days].reverse().map(day => (
                <tr key={day.date}>
                  <th scope="row">{format.day(day.date)}</th>
                  {columns.map(column => (
                    <td key={column}>{format.count(countOf(day, column))}</td>
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
