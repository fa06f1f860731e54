import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  AssessmentFilters,
  ReportGroup,
  ReportGrouping,
} from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../../format';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { Share, standOutsOf } from './standOuts';
import { StandOutList } from './StandOutList';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2, 4),
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 280px), 1fr))',
  },
}));

/** What stands out, sort by sort. */
export function StandOutsView(props: {
  groups: ReportGroup[];
  groupBy: ReportGrouping;
  filters: AssessmentFilters;
}) {
  const { groups, groupBy, filters } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  const { underBuilt, overBuilt, unassessed, stricter } = standOutsOf(groups);
  const shareText = ({ group, count, total }: Share) => ({
    group,
    text: t('overview.standOuts.share', {
      number: format.count(count),
      total: format.count(total),
    }),
  });
  const lists = [
    {
      title: t('overview.standOuts.underBuilt'),
      items: underBuilt.map(shareText),
      filters: { ...filters, fit: ['under-built' as const] },
    },
    {
      title: t('overview.standOuts.overBuilt'),
      items: overBuilt.map(shareText),
      filters: { ...filters, fit: ['over-built' as const] },
    },
    {
      title: t('overview.standOuts.unassessed'),
      items: unassessed.map(shareText),
      filters: { ...filters, status: ['unassessed' as const] },
    },
    {
      title: t('overview.standOuts.stricter'),
      items: stricter.map(group => ({
        group,
        text: t('overview.standOuts.stricterText', {
          own: String(group.own?.resilience),
          needed: String(group.needed?.resilience),
        }),
      })),
      filters,
    },
  ].filter(({ items }) => items.length > 0);

  if (lists.length === 0) {
    return <>{t('overview.standOuts.nothing')}</>;
  }
  return (
    <div className={classes.root}>
      {lists.map(list => (
        <StandOutList key={list.title} {...list} groupBy={groupBy} />
      ))}
    </div>
  );
}
