import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { rungNumbers } from '@rung/backstage-plugin-rung-common';
import {
  AssessmentFilters,
  ReportCounts,
  TrendDay,
} from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../format';
import { useRungLinks } from '../../links';
import { rungTranslationRef } from '../../translation';
import { rungScanTranslationRef } from '../../translation/rungScanTranslationRef';
import { Link, outOfSight, Term } from '../shared';

const useStyles = makeStyles(theme => ({
  root: { width: '100%', borderCollapse: 'collapse', fontSize: 14 },
  caption: outOfSight,
  heading: {
    textAlign: 'right',
    fontWeight: 600,
    color: theme.palette.text.secondary,
    padding: theme.spacing(0.5, 0),
    '&:first-child': { textAlign: 'left' },
  },
  name: { textAlign: 'left', fontWeight: 400, padding: theme.spacing(0.5, 0) },
  amount: {
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    padding: theme.spacing(0.5, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
  },
  row: { borderTop: `1px solid ${theme.palette.divider}` },
  aside: { color: theme.palette.text.secondary },
}));

/** How many entities need each rung, and how many more than a week ago. */
export function RungCounts(props: {
  totals: ReportCounts;
  before?: TrendDay;
  filters: AssessmentFilters;
}) {
  const { totals, before, filters } = props;
  const classes = useStyles();
  const links = useRungLinks();
  const { t } = useTranslationRef(rungTranslationRef);
  const { t: scanT } = useTranslationRef(rungScanTranslationRef);
  const format = useFormat();

  const rows = [
    ...rungNumbers
      .filter(rung => totals.rungs[rung] || before?.rungs[rung])
      .reverse()
      .map(rung => ({
        name: t('word.rungNamed', {
          rung: String(rung),
          name: t(`ladder.rung${rung}.name`),
        }),
        count: totals.rungs[rung],
        was: before?.rungs[rung],
        link: links.list({ ...filters, rung: [rung] }),
      })),
    {
      name: scanT('widget.unassessed'),
      count: totals.statuses.unassessed,
      was: before?.statuses.unassessed,
      link: links.list({ ...filters, status: ['unassessed'] }),
    },
  ];

  function movementOf(count: number, was: number): string {
    if (count === was) {
      return scanT('widget.same');
    }
    const difference = { amount: format.count(Math.abs(count - was)) };
    return count > was
      ? scanT('widget.more', difference)
      : scanT('widget.fewer', difference);
  }

  return (
    <table className={classes.root}>
      <caption className={classes.caption}>{scanT('widget.caption')}</caption>
      <thead>
        <tr>
          <th className={classes.heading} scope="col">
            <Term term="rung">{scanT('widget.rung')}</Term>
          </th>
          <th className={classes.heading} scope="col">
            {scanT('widget.count')}
          </th>
          {before && (
            <th className={classes.heading} scope="col">
              {scanT('widget.week')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, count, was, link }) => (
          <tr key={name} className={classes.row}>
            <th className={classes.name} scope="row">
              {link ? <Link to={link}>{name}</Link> : name}
            </th>
            <td className={classes.amount}>{format.count(count)}</td>
            {was !== undefined && (
              <td className={`${classes.amount} ${classes.aside}`}>
                {movementOf(count, was)}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
