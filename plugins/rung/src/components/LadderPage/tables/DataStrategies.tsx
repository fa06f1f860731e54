import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { DataStrategyDefinition } from '@rung/backstage-plugin-rung-common';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { Section } from '../../shared';
import { ContentTable } from './ContentTable';

const columns = ['name', 'consistency', 'rpo', 'writeLatency', 'fits'] as const;

/** How data gets into more than one region. */
export function DataStrategies(props: {
  strategies: readonly DataStrategyDefinition[];
}) {
  const { t } = useTranslationRef(rungReportsTranslationRef);
  return (
    <Section title={t('ladderPage.strategies.title')}>
      <p>{t('ladderPage.strategies.lead')}</p>
      <ContentTable
        caption={t('ladderPage.strategies.caption')}
        columns={columns.map(id => ({
          id,
          head: t(`ladderPage.strategies.${id}`),
        }))}
        rows={props.strategies.map(({ id, ...cells }) => ({ id, cells }))}
      />
    </Section>
  );
}
