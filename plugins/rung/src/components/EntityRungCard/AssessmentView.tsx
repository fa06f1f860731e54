import { LiveAssessment } from '@rung/backstage-plugin-rung-common/wire';
import { LadderPicture } from '../LadderPicture';
import { Facts, Headline, Problems, IncompleteNote } from '../verdict';
import { CardLayout } from './CardLayout';
import { TopFindings } from './TopFindings';
import { UnassessedView } from './UnassessedView';

/** The whole of an assessment, in the order in which it is asked for. */
export function AssessmentView(props: {
  assessment: LiveAssessment;
  maxFindings: number;
}) {
  const { assessment, maxFindings } = props;
  const { status, problems } = assessment;

  return (
    <CardLayout
      headline={<Headline assessment={assessment} />}
      picture={<LadderPicture assessment={assessment} />}
    >
      <Problems problems={problems} />
      {status === 'unassessed' ? (
        <UnassessedView />
      ) : (
        <Facts assessment={assessment} />
      )}
      <TopFindings findings={assessment.findings} most={maxFindings} />
      {status === 'incomplete' && <IncompleteNote assessment={assessment} />}
    </CardLayout>
  );
}
