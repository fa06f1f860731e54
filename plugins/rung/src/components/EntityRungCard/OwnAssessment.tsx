import { Entity, getCompoundEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import { ReactNode, useCallback } from 'react';
import { rungApiRef } from '../../api';
import { RequestView, useRequest } from '../request';
import { AssessmentView } from './AssessmentView';
import { CardFooter } from './CardFooter';
import { CompactView } from './CompactView';
import { CardSkeleton } from './CardSkeleton';
import { EntityRungCardProps } from './options';
import { UnstatedView } from './UnstatedView';
import { Whole } from './whole';

/** The entity's own assessment, what its parts need, and where to go next. */
export function OwnAssessment(
  props: Required<EntityRungCardProps> & {
    entity: Entity;
    /** Present where the entity is made of parts. */
    whole: Exclude<Whole, 'group'> | undefined;
    /** The roll-up of its parts. */
    children: ReactNode;
  },
) {
  const { entity, whole, variant, maxFindings, children } = props;
  const rungApi = useApi(rungApiRef);
  const request = useRequest(
    useCallback(
      (options: RequestOptions) =>
        rungApi.getAssessment(getCompoundEntityRef(entity), options),
      [rungApi, entity],
    ),
  );
  const View = variant === 'compact' ? CompactView : AssessmentView;

  return (
    <>
      <RequestView
        request={request}
        subject="assessment"
        skeleton={<CardSkeleton variant={variant} />}
        keep
      >
        {assessment =>
          whole && assessment.status === 'unassessed' ? (
            <UnstatedView
              assessment={assessment}
              whole={whole}
              maxFindings={maxFindings}
            />
          ) : (
            <View assessment={assessment} maxFindings={maxFindings} />
          )
        }
      </RequestView>
      {children}
      {request.latest && !request.error && (
        <CardFooter assessment={request.latest} onRefreshed={request.retry} />
      )}
    </>
  );
}
