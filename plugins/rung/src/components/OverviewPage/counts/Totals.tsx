import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import {
  AssessmentFilters,
  ReportCounts,
  reportedStatuses,
} from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../../format';
import { useRungLinks } from '../../../links';
import { rungTranslationRef } from '../../../translation';
import { ListLink } from '../ListLink';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 4),
    listStyle: 'none',
    margin: 0,
    padding: theme.spacing(2),
  },
  link: { display: 'block' },
  count: {
    display: 'block',
    fontSize: 28,
    fontWeight: 700,
    lineHeight: 1.15,
  },
  label: { fontSize: 14 },
}));

/** How many entities there are, and how far they are assessed. */
export function Totals(props: {
  totals: ReportCounts;
  filters: AssessmentFilters;
}) {
  const { totals, filters } = props;
  const classes = useStyles();
  const links = useRungLinks();
  const { t } = useTranslationRef(rungTranslationRef);
  const format = useFormat();
  // A failure is a fault of the software: where there is none, no word on it.
  const statuses = reportedStatuses.filter(
    status => status !== 'failed' || totals.statuses.failed > 0,
  );
  const marks = [
    { label: t('overview.totals.all'), count: totals.total, own: {} },
    ...statuses.map(status => ({
      label: t(`word.status.${status}`),
      count: totals.statuses[status],
      own: { status: [status] },
    })),
    {
      label: t('overview.totals.platform'),
      count: totals.platform,
      own: { platform: true },
    },
  ];

  return (
    <Paper>
      <ul className={classes.root} aria-label={t('overview.totals.title')}>
        {marks.map(({ label, count, own }) => (
          <li key={label}>
            <ListLink
              className={classes.link}
              to={links.list({ ...filters, ...own })}
            >
              <span className={classes.count}>{format.count(count)}</span>{' '}
              <span className={classes.label}>{label}</span>
            </ListLink>
          </li>
        ))}
      </ul>
    </Paper>
  );
}
