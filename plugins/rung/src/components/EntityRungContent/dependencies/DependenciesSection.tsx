import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Ladder,
  LiveAssessment,
} from '@rung/backstage-plugin-rung-common/wire';
import { rungTranslationRef } from '../../../translation';
import { Request, RequestView, Skeleton } from '../../request';
import { Paragraph, Section } from '../../shared';
import { Combined } from './Combined';
import { DependencyTable } from './DependencyTable';

/** What it depends on, and what that leaves of its availability. */
export function DependenciesSection(props: {
  assessment: LiveAssessment;
  ladder: Request<Ladder>;
}) {
  const { assessment, ladder } = props;
  const { dependencies, resilience } = assessment;
  const { t } = useTranslationRef(rungTranslationRef);

  return (
    <Section id="rung-dependencies" title={t('tab.dependencies.title')}>
      {!dependencies && <Paragraph>{t('tab.dependencies.unknown')}</Paragraph>}
      {dependencies?.length === 0 && (
        <Paragraph>{t('tab.dependencies.none')}</Paragraph>
      )}
      {dependencies && dependencies.length > 0 && (
        <>
          <DependencyTable
            dependencies={dependencies}
            resilience={resilience}
          />
          {resilience && (
            <RequestView
              request={ladder}
              subject="ladder"
              skeleton={
                <Skeleton height={96} label={t('tab.loading.ladder')} />
              }
            >
              {({ thresholds }) => (
                <Combined
                  needed={resilience}
                  built={assessment.built?.resilience}
                  demands={assessment.demands}
                  dependencies={dependencies}
                  thresholds={thresholds}
                />
              )}
            </RequestView>
          )}
        </>
      )}
    </Section>
  );
}
