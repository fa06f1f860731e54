import { Entity, getCompoundEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import { lazy, ReactNode, Suspense, useCallback } from 'react';
import { rungApiRef } from '../../api';
import { useRequest } from '../request/useRequest';
import { CardSkeleton } from './CardSkeleton';
import { EntityRungCardProps } from './options';
import { Whole } from './whole';

const CardContents = lazy(() =>
  import('./CardContents').then(m => ({ default: m.CardContents })),
);

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
  const request = useRequest(
    useCallback(
      (options: RequestOptions) =>
        rungApi.getAssessment(getCompoundEntityRef(entity), options),
      [rungApi, entity],
    ),
  );

  return (
    <Suspense fallback={<CardSkeleton variant={others.variant} />}>
      <CardContents request={request} {...others} />
    </Suspense>
  );
}
