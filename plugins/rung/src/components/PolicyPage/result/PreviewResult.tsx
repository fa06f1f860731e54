import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { PolicyPreview } from '@rung/backstage-plugin-rung-common/wire';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { Save, SaveButton } from '../../listing';
import { ScanNotice } from '../../request';
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
  /** All of it as a file. */
  file: Save;
  /** Whether another preview is under way, beside which there is no file. */
  isRunning: boolean;
  /** Whether something else is written by now. */
  isOutdated: boolean;
}) {
  const { preview, file, isRunning, isOutdated } = props;
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const levelText = useLevelText();
  const fitText = useFitText();
  const { sentence, remarks } = usePreviewSentence()(preview);
  const levels = preview.levels.filter(
    ({ before, after }) => !isSameLevel(before, after),
  );
  const fits = preview.fits.filter(({ before, after }) => before !== after);

  return (
    <>
      <Section id="would-move" title={t('policyPage.result.title')}>
        {isOutdated && <Warning>{t('policyPage.result.outdated')}</Warning>}
        <ScanNotice scan={preview.scan} />
        {preview.scan.asOf && <Paragraph>{sentence}</Paragraph>}
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
              <SaveButton
                save={file}
                text={t('policyPage.result.csv')}
                tooMany={t('policyPage.run.tooMany')}
                disabled={isRunning}
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
