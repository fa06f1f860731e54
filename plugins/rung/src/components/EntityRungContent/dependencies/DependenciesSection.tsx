import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import {
  Ladder,
  LiveAssessment,
} from '@rung/backstage-plugin-rung-common/wire';
import { useId, useState } from 'react';
import { useFormat } from '../../../format';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { useSinglePoints } from '../../losses';
import { Request, RequestView, Skeleton } from '../../request';
import { Paragraph, Section } from '../../shared';
import { Combined } from './Combined';
import { DependencyTable } from './DependencyTable';
import { DependentsPart } from './DependentsPart';
import { SinglePointList } from './SinglePointList';
import { SinglePointsSummary } from './SinglePointsSummary';

/** What it depends on and who depends on it, and what carries what. */
export function DependenciesSection(props: {
  assessment: LiveAssessment;
  ladder: Request<Ladder>;
  /** Whether it runs itself, and is not made of what does. */
  runs: boolean;
}) {
  const { assessment, ladder, runs } = props;
  const { dependencies, resilience, entityRef } = assessment;
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const format = useFormat();
  const panelId = useId();
  const [open, setOpen] = useState(false);
  const request = useSinglePoints(runs ? entityRef : undefined);
  const points = request.value;
  const alone = points?.total ?? 0;

  return (
    <Section
      id="dependencies"
      title={t('dependencies.title')}
      summary={runs && <SinglePointsSummary request={request} />}
      actions={
        alone > 0 && (
          <Button
            size="small"
            color="primary"
            aria-expanded={open}
            aria-controls={open ? panelId : undefined}
            onClick={() => setOpen(!open)}
          >
            {t('losses.single.button', {
              count: alone,
              number: format.count(alone),
            })}
          </Button>
        )
      }
    >
      {points && open && (
        <div id={panelId}>
          <SinglePointList points={points} />
        </div>
      )}
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
    </Section>
  );
}
