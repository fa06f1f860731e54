import { getCompoundEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { useMemo } from 'react';
import { rungTranslationRef } from '../../../translation';
import { Section } from '../../shared';
import { HistoryPage } from './HistoryPage';

/** How the verdict came to be what it is, newest first. */
export function HistorySection() {
  const { entity } = useEntity();
  const { t } = useTranslationRef(rungTranslationRef);
  const entityRef = useMemo(() => getCompoundEntityRef(entity), [entity]);

  return (
    <Section id="rung-history" title={t('tab.history.title')}>
      <HistoryPage entityRef={entityRef} />
    </Section>
  );
}
