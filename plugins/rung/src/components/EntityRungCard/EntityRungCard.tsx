import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { isCampaign } from '@rung/backstage-plugin-rung-common/campaigns';
import { lazy, Suspense, useEffect } from 'react';
import { rungTranslationRef } from '../../translation';
import { EntityRungCardProps } from './options';
import { loadFindingList } from './loadFindingList';
import { OwnAssessment } from './OwnAssessment';
import { wholeOf } from '../rollUp/whole';

// Most cards are those of components, which have no parts.
const RollUp = lazy(() =>
  import('../rollUp').then(m => ({ default: m.RollUp })),
);

// Few Resources are campaigns.
const CampaignCard = lazy(() =>
  import('./CampaignCard').then(m => ({ default: m.CampaignCard })),
);

/**
 * Shows the assessment of the entity whose page it is on, and what its parts
 * need. A group has parts only.
 */
export function EntityRungCard(props: EntityRungCardProps) {
  const { variant = 'full', maxFindings = variant === 'full' ? 3 : 0 } = props;
  const { entity } = useEntity();
  const { t } = useTranslationRef(rungTranslationRef);
  const whole = wholeOf(entity);
  // Underway while the assessment is, so that nothing moves when it is there.
  useEffect(() => {
    if (maxFindings > 0) {
      loadFindingList().catch(() => undefined);
    }
  }, [maxFindings]);
  // The page of another entity takes over nothing of the one before.
  const entityRef = stringifyEntityRef(entity);
  const rollUp = whole && (
    <Suspense fallback={null}>
      <RollUp key={entityRef} whole={whole} entity={entity} />
    </Suspense>
  );

  if (isCampaign(entity)) {
    return (
      <Suspense fallback={null}>
        <CampaignCard entity={entity} />
      </Suspense>
    );
  }
  return whole === 'group' ? (
    <EntityInfoCard title={t('card.title')}>{rollUp}</EntityInfoCard>
  ) : (
    <OwnAssessment
      key={entityRef}
      entity={entity}
      whole={whole}
      variant={variant}
      maxFindings={maxFindings}
    >
      {rollUp}
    </OwnAssessment>
  );
}
