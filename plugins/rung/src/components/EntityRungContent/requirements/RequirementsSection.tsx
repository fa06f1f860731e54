import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { Ladder } from '@rung/backstage-plugin-rung-common/wire';
import { rungTranslationRef } from '../../../translation';
import { Request, RequestErrorView, Skeleton } from '../../request';
import { Paragraph, Section } from '../../shared';
import { Incomplete } from './Incomplete';
import { OnItsScale } from './OnItsScale';
import { RequirementsTable } from './RequirementsTable';

/** What is needed, where that is stated, and how far it is from more. */
export function RequirementsSection(props: {
  assessment: Assessment;
  ladder: Request<Ladder>;
}) {
  const { assessment, ladder } = props;
  const { demands } = assessment;
  const { t } = useTranslationRef(rungTranslationRef);

  return (
    <Section id="rung-requirements" title={t('tab.requirements.title')}>
      {demands.length === 0 ? (
        <Paragraph>{t('tab.requirements.none')}</Paragraph>
      ) : (
        <RequirementsTable
          demands={demands}
          scaleOf={demand =>
            ladder.value ? (
              <OnItsScale
                demand={demand}
                thresholds={ladder.value.thresholds}
              />
            ) : (
              ladder.loading && <Skeleton height={62} />
            )
          }
        />
      )}
      {ladder.error && (
        <RequestErrorView
          error={ladder.error}
          retry={ladder.retry}
          subject="ladder"
        />
      )}
      {assessment.status !== 'unassessed' && (
        <Incomplete assessment={assessment} />
      )}
    </Section>
  );
}
