import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { Ladder } from '@rung/backstage-plugin-rung-common/wire';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { Request, RequestErrorView, Skeleton } from '../../request';
import { Paragraph, Section } from '../../shared';
import { IdleDemands } from './IdleDemands';
import { Incomplete } from './Incomplete';
import { RequirementsTable } from './RequirementsTable';
import { ScaleCell } from './ScaleCell';
import { splitDemands } from './splitDemands';

/** As high as a scale is. */
const SCALE_HEIGHT = 36;

/** What is needed, where that is stated, and how far it is from more. */
export function RequirementsSection(props: {
  assessment: Assessment;
  ladder: Request<Ladder>;
}) {
  const { assessment, ladder } = props;
  const { demands, rung, status } = assessment;
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const { calling, idle } = splitDemands(demands);

  return (
    <Section
      id="requirements"
      title={t('tab.requirements.title')}
      summary={
        rung &&
        t('tab.requirements.summary', {
          count: demands.length,
          forcing: String(demands.filter(({ forcing }) => forcing).length),
          rung: String(rung),
        })
      }
    >
      {demands.length === 0 && (
        <Paragraph>{t('tab.requirements.none')}</Paragraph>
      )}
      {calling.length > 0 && (
        <RequirementsTable
          demands={calling}
          scaleOf={demand =>
            ladder.value ? (
              <ScaleCell
                demand={demand}
                thresholds={ladder.value.thresholds}
                facts={assessment.built?.facts ?? []}
              />
            ) : (
              ladder.loading && <Skeleton height={SCALE_HEIGHT} />
            )
          }
        />
      )}
      <IdleDemands demands={idle} />
      {ladder.error && (
        <RequestErrorView
          error={ladder.error}
          retry={ladder.retry}
          subject="ladder"
        />
      )}
      {status !== 'unassessed' && <Incomplete assessment={assessment} />}
    </Section>
  );
}
