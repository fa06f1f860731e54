import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import { rungNumbers } from '@rung/backstage-plugin-rung-common';
import {
  AssessmentFilters,
  ReportCounts,
} from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../format';
import { useRungLinks } from '../../links';
import { neutralColor, rungColor } from '../../theme';
import { rungEntityTranslationRef } from '../../translation/rungEntityTranslationRef';
import { OptionalLink } from '../shared';

const useStyles = makeStyles(theme => ({
  bar: {
    display: 'flex',
    gap: 2,
    height: 14,
    margin: theme.spacing(2, 0, 1),
    borderRadius: 3,
    overflow: 'hidden',
  },
  // One part among many is still to be seen.
  segment: { flexBasis: 0, minWidth: 4 },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
    listStyle: 'none',
    margin: theme.spacing(0, 0, 1.5),
    padding: 0,
    fontSize: 14,
  },
  item: { display: 'flex', alignItems: 'center', gap: theme.spacing(0.75) },
  swatch: { width: 10, height: 10, borderRadius: 2, flex: 'none' },
}));

/** How many parts there are on each rung, and how many on none yet. */
export function PartsByRung(props: {
  totals: ReportCounts;
  filters: AssessmentFilters;
}) {
  const { totals, filters } = props;
  const classes = useStyles();
  const theme = useTheme();
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const format = useFormat();
  const links = useRungLinks();

  const shares = [
    ...rungNumbers.map(rung => ({
      count: totals.rungs[rung],
      color: rungColor(theme, rung),
      text: t('rollUp.rung', {
        rung: String(rung),
        amount: format.count(totals.rungs[rung]),
      }),
      link: links.list({ ...filters, rung: [rung] }),
    })),
    ...(['unassessed', 'failed'] as const).map(status => ({
      count: totals.statuses[status],
      color: neutralColor(theme),
      text: t(`rollUp.status.${status}`, {
        amount: format.count(totals.statuses[status]),
      }),
      link: links.list({ ...filters, status: [status] }),
    })),
  ].filter(({ count }) => count > 0);

  return (
    <>
      <div className={classes.bar} aria-hidden="true">
        {shares.map(({ text, count, color }) => (
          <div
            key={text}
            className={classes.segment}
            style={{ flexGrow: count, background: color }}
          />
        ))}
      </div>
      <ul className={classes.legend} aria-label={t('rollUp.counts')}>
        {shares.map(({ text, color, link }) => (
          <li key={text} className={classes.item}>
            <span className={classes.swatch} style={{ background: color }} />
            <OptionalLink to={link}>{text}</OptionalLink>
          </li>
        ))}
      </ul>
    </>
  );
}
