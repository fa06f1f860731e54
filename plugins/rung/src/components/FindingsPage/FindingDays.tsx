import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { FindingId } from '@rung/backstage-plugin-rung-common';
import { useState } from 'react';
import { useFormat } from '../../format';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { rungFindingTranslationRef } from '../../translation/rungFindingTranslationRef';
import { focusOutline } from '../shared';
import { CountOfDay } from './turningPoints';

const useStyles = makeStyles(theme => ({
  root: { fontSize: 14, marginBottom: theme.spacing(1) },
  summary: {
    cursor: 'pointer',
    padding: theme.spacing(0.5, 0),
    width: 'max-content',
    '&:focus-visible': focusOutline(theme),
  },
  table: {
    borderCollapse: 'collapse',
    fontSize: 13,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      borderBottom: `1px solid ${theme.palette.divider}`,
      padding: theme.spacing(0.5, 2, 0.5, 0),
      textAlign: 'left',
    },
  },
}));

/** The numbers behind a line, newest first, drawn when asked for. */
export function FindingDays(props: {
  id: FindingId;
  /** Those on which the number changed, after the first that is known. */
  points: readonly CountOfDay[];
}) {
  const { id, points } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const { t: textOf } = useTranslationRef(rungFindingTranslationRef);
  const format = useFormat();
  const [open, setOpen] = useState(false);

  return (
    <details
      className={classes.root}
      onToggle={event => setOpen(event.currentTarget.open)}
    >
      <summary className={classes.summary}>
        {t('findingsPage.days.title')}
      </summary>
      {open && (
        <table
          className={classes.table}
          aria-label={t('findingsPage.days.caption', {
            finding: textOf(`title.${id}`),
          })}
        >
          <thead>
            <tr>
              <th scope="col">{t('findingsPage.days.day')}</th>
              <th scope="col">{t('findingsPage.days.open')}</th>
            </tr>
          </thead>
          <tbody>
            {[...points].reverse().map(({ day, count }) => (
              <tr key={day}>
                <th scope="row">{format.day(day)}</th>
                <td>{format.count(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
