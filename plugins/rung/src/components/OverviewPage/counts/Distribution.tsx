import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useTheme } from '@material-ui/core/styles';
import {
  builtSources,
  fits,
  rungNumbers,
} from '@rung/backstage-plugin-rung-common';
import {
  AssessmentFilters,
  ReportCounts,
} from '@rung/backstage-plugin-rung-common/wire';
import { useRungLinks } from '../../../links';
import {
  builtSourceColor,
  neutralColor,
  fitColor,
  rungColor,
} from '../../../theme';
import { rungTranslationRef } from '../../../translation';
import { Description, Section } from '../../shared';
import { CountBars } from './CountBars';

/** How the entities spread over the rungs, the fits, and what is known of them. */
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
  const fitBars = fits.map(fit => ({
    label: t(`word.fit.${fit}`),
    count: totals.fits[fit],
    color: fitColor(theme, fit),
    to: links.list({ ...filters, fit: [fit] }),
  }));
  const sourceBars = builtSources.map(source => ({
    label: t(`word.builtSource.${source}`),
    count: totals.builtSources[source],
    color: builtSourceColor(theme, source),
    to: links.list({ ...filters, builtSource: [source] }),
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
      <Section title={t('overview.fits.title')}>
        <Description>{t('overview.fits.description')}</Description>
        <CountBars label={t('overview.fits.title')} bars={fitBars} />
      </Section>
      <Section title={t('overview.sources.title')}>
        <Description>{t('overview.sources.description')}</Description>
        <CountBars label={t('overview.sources.title')} bars={sourceBars} />
      </Section>
    </>
  );
}
