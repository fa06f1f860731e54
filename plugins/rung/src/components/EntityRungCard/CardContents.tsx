import type {
  AskedCampaign,
  LiveAssessment,
} from '@rung/backstage-plugin-rung-common/wire';
import { ReactNode } from 'react';
import { Request, RequestView } from '../request';
import { AssessmentView } from './AssessmentView';
import { CardBody } from './CardBody';
import { CardFooter } from './CardFooter';
import { CardSkeleton } from './CardSkeleton';
import { CompactView } from './CompactView';
import { EntityRungCardProps } from './options';
import { UnstatedView } from './UnstatedView';
import { Whole } from '../rollUp/whole';

export { ReportState } from './ReportState';

/** What the card shows of its request: the answer, or how it failed. */
export function CardContents(
  props: Required<EntityRungCardProps> & {
    request: Request<LiveAssessment>;
    /** What campaigns ask of it, as far as is known by now. */
    asked: readonly AskedCampaign[];
    /** Present where the entity is made of parts. */
    whole: Exclude<Whole, 'group'> | undefined;
    /** The roll-up of its parts. */
    children: ReactNode;
  },
) {
  const { request, asked, whole, variant, maxFindings, children } = props;
  const View = variant === 'compact' ? CompactView : AssessmentView;

  return (
    <CardBody>
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
              asked={asked}
            />
          ) : (
            <View
              assessment={assessment}
              maxFindings={maxFindings}
              asked={asked}
            />
          )
        }
      </RequestView>
      {children}
      {request.latest && !request.error && (
        <CardFooter assessment={request.latest} />
      )}
    </CardBody>
  );
}
