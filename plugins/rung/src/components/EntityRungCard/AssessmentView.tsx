import { LiveAssessment } from '@rung/backstage-plugin-rung-common';
import { LadderPicture } from '../LadderPicture';
import { CardLayout } from './CardLayout';
import { Facts } from './Facts';
import { Headline } from './Headline';
import { Problems } from './Problems';
import { ProvisionalNote } from './ProvisionalNote';
import { ReportedNote } from './ReportedNote';
import { UnassessedView } from './UnassessedView';

/** The whole of an assessment, in the order in which it is asked for. */
export function AssessmentView(props: { assessment: LiveAssessment }) {
  const { assessment } = props;
  const { status, problems, reported } = assessment;

  return (
    <CardLayout
      headline={<Headline assessment={assessment} />}
      picture={<LadderPicture assessment={assessment} />}
    >
      {status === 'unassessed' ? (
        <UnassessedView />
      ) : (
        <Facts assessment={assessment} />
      )}
      <Problems problems={problems} />
      {status === 'provisional' && <ProvisionalNote assessment={assessment} />}
      <ReportedNote reported={reported} />
    </CardLayout>
  );
}
