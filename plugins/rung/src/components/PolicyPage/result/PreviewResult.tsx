import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { AssessmentPolicyInput } from '@rung/backstage-plugin-rung-common';
import { PolicyPreview } from '@rung/backstage-plugin-rung-common/wire';
import { useCallback } from 'react';
import { rungApiRef } from '../../../api';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { ExportButton } from '../../listing';
import { Columns, Paragraph, Section, Warning } from '../../shared';
import { FindingMoves } from './FindingMoves';
import { FlowPicture } from './FlowPicture';
import { isSameLevel } from './flowLayout';
import { MovedEntities } from './MovedEntities';
import { MoveTable } from './MoveTable';
import { OwnerMoves } from './OwnerMoves';
import { UnitMoves } from './UnitMoves';
import { useLevelText } from './useLevelText';
import { useFitText } from './useFitText';
import { usePreviewSentence } from './usePreviewSentence';

/** What would move, from the whole down to each entity. */
export function PreviewResult(props: {
  preview: PolicyPreview;
  /** What it is of. */
  settings: AssessmentPolicyInput;
  /** Whether something else is written by now. */
  isOutdated: boolean;
}) {
  const { preview, settings, isOutdated } = props;
  const rungApi = useApi(rungApiRef);
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const levelText = useLevelText();
  const fitText = useFitText();
  const { sentence, remarks } = usePreviewSentence(preview);
  const load = useCallback(
    () => rungApi.exportPolicyPreview({ policy: { ...settings } }),
    [rungApi, settings],
  );
  const levels = preview.levels.filter(
    ({ before, after }) => !isSameLevel(before, after),
  );
  const fits = preview.fits.filter(({ before, after }) => before !== after);

  return (
    <>
      <Section title={t('policyPage.result.title')}>
        {isOutdated && <Warning>{t('policyPage.result.outdated')}</Warning>}
        <div role="status">
          <Paragraph>{sentence}</Paragraph>
        </div>
        {remarks.map(remark => (
          <Paragraph key={remark}>{remark}</Paragraph>
        ))}
        {levels.length > 0 && (
          <>
            <FlowPicture flows={preview.levels} />
            <MoveTable
              label={t('policyPage.result.levels')}
              moves={levels.map(({ before, after, entities }) => ({
                before: levelText(before),
                after: levelText(after),
                entities,
              }))}
            />
          </>
        )}
      </Section>
      {preview.moved > 0 && (
        <>
          <Section title={t('policyPage.result.what')}>
            <Columns>
              {fits.length > 0 && (
                <MoveTable
                  label={t('policyPage.result.fits')}
                  moves={fits.map(({ before, after, entities }) => ({
                    before: fitText(before),
                    after: fitText(after),
                    entities,
                  }))}
                />
              )}
              <UnitMoves preview={preview} />
              <FindingMoves findings={preview.findings} />
              <OwnerMoves owners={preview.owners} more={preview.moreOwners} />
            </Columns>
          </Section>
          <Section
            title={t('policyPage.result.entities')}
            actions={
              <ExportButton
                subject="policy"
                text={t('policyPage.result.csv')}
                load={load}
              />
            }
          >
            <MovedEntities items={preview.items} more={preview.moreItems} />
          </Section>
        </>
      )}
    </>
  );
}
