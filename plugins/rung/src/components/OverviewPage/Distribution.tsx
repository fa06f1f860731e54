import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useTheme } from '@material-ui/core/styles';
import {
  AssessmentFilters,
  ReportCounts,
} from '@rung/backstage-plugin-rung-common';
import { postures, rungNumbers } from '../../filters';
import { useRungLinks } from '../../links';
import { neutralColor, postureColor, rungColor } from '../../theme';
import { rungTranslationRef } from '../../translation';
import { Section } from '../shared';
import { CountBars } from './CountBars';
import { Description } from './Description';

/** How the entities spread over the rungs and the postures. */
export function Distribution(props: {
  totals: ReportCounts;
  filters: AssessmentFilters;
}) {
  const { totals, filters } = props;
  const theme = useTheme();
  const links = useRungLinks();
  const { t } = useTranslationRef(rungTranslationRef);
  const rungBars = [...rungNumbers].reverse().map(rung => ({
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
  const postureBars = postures.map(posture => ({
    label: t(`word.posture.${posture}`),
    count: totals.postures[posture],
    color: postureColor(theme, posture),
    to: links.list({ ...filters, posture: [posture] }),
  }));

  return (
    <>
      <Section title={t('overview.rungs.title')}>
        <Description>{t('overview.rungs.description')}</Description>
        <CountBars
          label={t('overview.rungs.title')}
          bars={[...rungBars, unassessed]}
        />
      </Section>
      <Section title={t('overview.postures.title')}>
        <Description>{t('overview.postures.description')}</Description>
        <CountBars label={t('overview.postures.title')} bars={postureBars} />
      </Section>
    </>
  );
}
