import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useTheme } from '@material-ui/core/styles';
import { rungNumbers } from '@rung/backstage-plugin-rung-common';
import {
  AssessmentFilters,
  ReportCounts,
} from '@rung/backstage-plugin-rung-common/wire';
import { useRungLinks } from '../../../links';
import { neutralColor, rungColor } from '../../../theme';
import { rungTranslationRef } from '../../../translation';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { Description, Section } from '../../shared';
import { ListLink } from '../ListLink';
import { CountBars } from './CountBars';

/** How the entities spread over the rungs that they need. */
export function RungsSection(props: {
  totals: ReportCounts;
  filters: AssessmentFilters;
}) {
  const { totals, filters } = props;
  const theme = useTheme();
  const links = useRungLinks();
  const { t } = useTranslationRef(rungTranslationRef);
  const { t: reportsT } = useTranslationRef(rungReportsTranslationRef);
  const elsewhere = totals.platform - totals.rungs[4];
  const bars = [...rungNumbers].reverse().map(rung => ({
    label: t('word.rung', { rung: String(rung) }),
    count: totals.rungs[rung],
    color: rungColor(theme, rung),
    to: links.list({ ...filters, rung: [rung] }),
  }));
  const unassessed = {
    label: t('word.status.unassessed'),
    count: totals.statuses.unassessed,
    color: neutralColor(theme),
    to: links.list({ ...filters, status: ['unassessed'] }),
  };

  return (
    <Section title={reportsT('overview.rungs.title')}>
      <Description>{reportsT('overview.rungs.description')}</Description>
      <CountBars
        label={reportsT('overview.rungs.title')}
        bars={[...bars, unassessed]}
      />
      {elsewhere > 0 && (
        <ListLink to={links.list({ ...filters, platform: true })}>
          {reportsT('overview.rungs.platform', { count: elsewhere })}
        </ListLink>
      )}
    </Section>
  );
}
