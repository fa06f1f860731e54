import {
  AskedCampaign,
  LiveAssessment,
} from '@rung/backstage-plugin-rung-common/wire';
import { LadderPicture } from '../LadderPicture';
import { Headline, Problems, Reasons } from '../verdict';
import { CardLayout } from './CardLayout';
import { Pressing } from './Pressing';
import { UnassessedView } from './UnassessedView';

/** An assessment, in the order in which it is asked for. */
export function AssessmentView(props: {
  assessment: LiveAssessment;
  maxFindings: number;
  asked: readonly AskedCampaign[];
}) {
  const { assessment, maxFindings, asked } = props;
  const { status, problems, findings } = assessment;

  return (
    <>
      <Headline assessment={assessment} />
      <Problems problems={problems} />
      {status === 'unassessed' ? (
        <UnassessedView />
      ) : (
        <CardLayout picture={<LadderPicture assessment={assessment} />}>
          <Reasons assessment={assessment} />
        </CardLayout>
      )}
      <Pressing findings={findings} most={maxFindings} asked={asked} />
    </>
  );
}
