import { Entity, getCompoundEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { useRungLinks } from '../../links';
import { rungTranslationRef } from '../../translation';
import { OptionalLink } from '../shared';

/** Nothing is assessed of a campaign; its page tells how far it has come. */
export function CampaignCard(props: { entity: Entity }) {
  const links = useRungLinks();
  const { t } = useTranslationRef(rungTranslationRef);
  return (
    <EntityInfoCard title={t('card.campaign.title')}>
      <OptionalLink to={links.campaign(getCompoundEntityRef(props.entity))}>
        {t('card.campaign.link')}
      </OptionalLink>
    </EntityInfoCard>
  );
}
