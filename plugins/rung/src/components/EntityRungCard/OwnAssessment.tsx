import { Entity, getCompoundEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import { AskedCampaign } from '@rung/backstage-plugin-rung-common/wire';
import { lazy, ReactNode, Suspense, useCallback } from 'react';
import { rungApiRef } from '../../api';
import { rungTranslationRef } from '../../translation';
import { useRequest } from '../request/useRequest';
import { CardSkeleton } from './CardSkeleton';
import { EntityRungCardProps } from './options';
import { Whole } from '../rollUp/whole';

const CardContents = lazy(() =>
  import('./CardContents').then(m => ({ default: m.CardContents })),
);
const ReportState = lazy(() =>
  import('./CardContents').then(m => ({ default: m.ReportState })),
);

const nothing: readonly AskedCampaign[] = [];

/**
 * The entity's own assessment, what its parts need, and where to go next. It is
 * asked for here, while what shows it is still on its way to the browser.
 */
export function OwnAssessment(
  props: Required<EntityRungCardProps> & {
    entity: Entity;
    /** Present where the entity is made of parts. */
    whole: Exclude<Whole, 'group'> | undefined;
    /** The roll-up of its parts. */
    children: ReactNode;
  },
) {
  const { entity, ...others } = props;
  const rungApi = useApi(rungApiRef);
  const { t } = useTranslationRef(rungTranslationRef);
  const request = useRequest(
    useCallback(
      (options: RequestOptions) =>
        rungApi.getAssessment(getCompoundEntityRef(entity), options),
      [rungApi, entity],
    ),
  );
  // The card does not wait for it, and says nothing where nobody knows.
  const asked = useRequest(
    useCallback(
      (options: RequestOptions) =>
        rungApi.getAskedCampaigns(getCompoundEntityRef(entity), options),
      [rungApi, entity],
    ),
  );

  return (
    <EntityInfoCard
      title={t('card.title')}
      headerActions={
        request.latest &&
        !request.error && (
          <Suspense fallback={null}>
            <ReportState
              assessment={request.latest}
              onRefreshed={request.retry}
            />
          </Suspense>
        )
      }
    >
      <Suspense fallback={<CardSkeleton variant={others.variant} />}>
        <CardContents
          request={request}
          asked={asked.value?.items ?? nothing}
          {...others}
        />
      </Suspense>
    </EntityInfoCard>
  );
}
