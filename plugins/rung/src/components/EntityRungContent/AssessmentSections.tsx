import {
  Ladder,
  LiveAssessment,
} from '@rung/backstage-plugin-rung-common/wire';
import { Request } from '../request';
import { AxesSection } from './AxesSection';
import { DataSection, hasDataOrIsolation } from './DataSection';
import { DependenciesSection } from './dependencies/DependenciesSection';
import { FindingsSection } from './findings/FindingsSection';
import { RequirementsSection } from './requirements/RequirementsSection';
import { RungAtLengthSection } from './RungAtLengthSection';
import { BuiltSection } from './built/BuiltSection';
import { VerdictSection } from './VerdictSection';

/** An assessment with everything it rests on. */
export function AssessmentSections(props: {
  assessment: LiveAssessment;
  ladder: Request<Ladder>;
}) {
  const { assessment, ladder } = props;
  const { resilience, platform, findings, status } = assessment;
  return (
    <>
      <VerdictSection assessment={assessment} />
      <RequirementsSection assessment={assessment} ladder={ladder} />
      {status !== 'unassessed' && <AxesSection assessment={assessment} />}
      {(status !== 'unassessed' || findings.length > 0) && (
        <FindingsSection findings={findings} />
      )}
      <DependenciesSection assessment={assessment} ladder={ladder} />
      {hasDataOrIsolation(assessment) && (
        <DataSection assessment={assessment} />
      )}
      <BuiltSection assessment={assessment} />
      {resilience && (
        <RungAtLengthSection resilience={resilience} platform={platform} />
      )}
    </>
  );
}
