import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { FindingId } from '@rung/backstage-plugin-rung-common';
import { AssessmentFilters } from '@rung/backstage-plugin-rung-common/wire';
import { useFilters } from '../../filters';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { Comparison } from '../comparison';
import { Section } from '../shared';
import { FindingCount } from './findingCounts';
import { FindingDisclosure } from './FindingDisclosure';

/** The kinds of findings, the gravest first; the address says which are open. */
export function FindingKinds(props: {
  counts: readonly FindingCount[];
  filters: AssessmentFilters;
  /** How many there were before; left out where that is not known. */
  comparison?: Comparison;
}) {
  const { counts, filters, comparison } = props;
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const [{ finding: opened = [], ...others }, setAddress] = useFilters();

  function toggle(id: FindingId) {
    const now = opened.includes(id)
      ? opened.filter(other => other !== id)
      : [...opened, id];
    setAddress({ ...others, finding: now });
  }

  return (
    <Section title={t('findingsPage.kinds')}>
      {counts.map(count => (
        <FindingDisclosure
          key={count.id}
          count={count}
          filters={filters}
          comparison={comparison}
          open={opened.includes(count.id)}
          onToggle={() => toggle(count.id)}
        />
      ))}
    </Section>
  );
}
