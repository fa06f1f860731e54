import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Ladder,
  LiveAssessment,
} from '@rung/backstage-plugin-rung-common/wire';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { Request, RequestView, Skeleton } from '../../request';
import { Paragraph, Section } from '../../shared';
import { Combined } from './Combined';
import { DependencyTable } from './DependencyTable';
import { DependentsPart } from './DependentsPart';
import { SinglePointsPart } from './SinglePointsPart';

/** What it depends on and who depends on it, and what carries what. */
export function DependenciesSection(props: {
  assessment: LiveAssessment;
  ladder: Request<Ladder>;
  /** Whether it runs itself, and is not made of what does. */
  runs: boolean;
}) {
  const { assessment, ladder, runs } = props;
  const { dependencies, resilience } = assessment;
  const { t } = useTranslationRef(rungEntityTranslationRef);

  return (
    <Section id="dependencies" title={t('dependencies.title')}>
      {!dependencies && <Paragraph>{t('dependencies.unknown')}</Paragraph>}
      {dependencies?.length === 0 && (
        <Paragraph>{t('dependencies.none')}</Paragraph>
      )}
      {dependencies && dependencies.length > 0 && (
        <>
          <DependencyTable dependencies={dependencies} needed={resilience} />
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
      <DependentsPart assessment={assessment} />
      {runs && <SinglePointsPart />}
    </Section>
  );
}
