import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  AssessmentFilters,
  ReportCounts,
} from '@rung/backstage-plugin-rung-common/wire';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { Description, Section, Subheading } from '../../shared';
import { CoverageBar } from './CoverageBar';
import { useCoverage } from './useCoverage';

/** How much is known: what they state, and by what it is known what is built. */
export function CoverageSection(props: {
  totals: ReportCounts;
  filters: AssessmentFilters;
}) {
  const { totals, filters } = props;
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const { stated, built } = useCoverage(totals, filters);
  return (
    <Section title={t('overview.coverage.title')}>
      <Description>{t('overview.coverage.description')}</Description>
      <Subheading>{t('overview.coverage.stated')}</Subheading>
      <CoverageBar label={t('overview.coverage.stated')} segments={stated} />
      <Subheading>{t('overview.coverage.built')}</Subheading>
      <CoverageBar label={t('overview.coverage.built')} segments={built} />
    </Section>
  );
}
