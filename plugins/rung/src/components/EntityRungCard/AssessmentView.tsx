import { LiveAssessment } from '@rung/backstage-plugin-rung-common/wire';
import { LadderPicture } from '../LadderPicture';
import { Headline, Problems, Reasons } from '../verdict';
import { CardLayout } from './CardLayout';
import { TopFindings } from './TopFindings';
import { UnassessedView } from './UnassessedView';

/** An assessment, in the order in which it is asked for. */
export function AssessmentView(props: {
  assessment: LiveAssessment;
  maxFindings: number;
}) {
  const { assessment, maxFindings } = props;
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
      <TopFindings findings={findings} most={maxFindings} />
    </>
  );
}
