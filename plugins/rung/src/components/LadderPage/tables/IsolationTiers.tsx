import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { IsolationTierDefinition } from '@rung/backstage-plugin-rung-common';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { Section } from '../../shared';
import { ContentTable } from './ContentTable';

const columns = ['name', 'tenants', 'boundary', 'isolates', 'cost'] as const;

/** How tenants are kept apart, and what that costs. */
export function IsolationTiers(props: {
  tiers: readonly IsolationTierDefinition[];
}) {
  const { t } = useTranslationRef(rungReportsTranslationRef);
  return (
    <Section title={t('ladderPage.tiers.title')}>
      <p>{t('ladderPage.tiers.lead')}</p>
      <ContentTable
        caption={t('ladderPage.tiers.caption')}
        columns={columns.map(id => ({
          id,
          head: t(`ladderPage.tiers.${id}`),
        }))}
        rows={props.tiers.map(({ id, ...cells }) => ({ id, cells }))}
      />
    </Section>
  );
}
