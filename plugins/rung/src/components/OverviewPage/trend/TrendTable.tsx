import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { rungNumbers } from '@rung/backstage-plugin-rung-common';
import { TrendDay } from '@rung/backstage-plugin-rung-common/wire';
import { useState } from 'react';
import { useFormat } from '../../../format';
import { rungTranslationRef } from '../../../translation';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { ScrollRegion } from '../../shared';

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

/** The numbers behind the picture, newest first, drawn when asked for. */
export function TrendTable(props: { days: TrendDay[] }) {
  const { days } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const { t: reportsT } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  const [open, setOpen] = useState(false);

  return (
    <details onToggle={event => setOpen(event.currentTarget.open)}>
      <summary className={classes.summary}>
        {reportsT('overview.trend.table')}
      </summary>
      {open && (
        <ScrollRegion label={reportsT('overview.trend.caption')}>
          <table
            className={classes.table}
            aria-label={reportsT('overview.trend.caption')}
          >
            <thead>
              <tr>
                <th scope="col">{reportsT('overview.trend.day')}</th>
                {rungNumbers.map(rung => (
                  <th key={rung} scope="col">
                    {t('word.rung', { rung: String(rung) })}
                  </th>
                ))}
                <th scope="col">{t('word.status.unassessed')}</th>
                <th scope="col">{reportsT('overview.trend.total')}</th>
              </tr>
            </thead>
            <tbody>
              {[...days].reverse().map(day => (
                <tr key={day.date}>
                  <th scope="row">{format.day(day.date)}</th>
                  {rungNumbers.map(rung => (
                    <td key={rung}>{format.count(day.rungs[rung])}</td>
                  ))}
                  <td>{format.count(day.statuses.unassessed)}</td>
                  <td>{format.count(day.total)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </details>
  );
}
