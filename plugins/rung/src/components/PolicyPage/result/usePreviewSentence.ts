import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  PolicyPreview,
  PreviewDirection,
} from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../../format';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { rungScanTranslationRef } from '../../../translation/rungScanTranslationRef';

const directions = [
  'up',
  'down',
  'gained',
  'lost',
] as const satisfies readonly PreviewDirection[];

const reasons = ['withheld', 'unscanned', 'failed'] as const;

/** Puts a preview into a sentence, and says what else has to be known of it. */
export function usePreviewSentence(): (preview: PolicyPreview) => {
  sentence: string;
  remarks: string[];
} {
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const { t: scanT } = useTranslationRef(rungScanTranslationRef);
  const format = useFormat();

  return preview => {
    const { entities, moved, notCompared, unread, scan } = preview;
    if (!scan.asOf) {
      return { sentence: scanT(`scan.none.${scan.status}`), remarks: [] };
    }
    const counts = directions.flatMap(direction => {
      const count = preview[direction];
      return count > 0
        ? t(`policyPage.result.${direction}`, {
            count,
            number: format.count(count),
          })
        : [];
    });
    const moves =
      counts.length > 0
        ? t('policyPage.result.verdicts', { counts: format.list(counts) })
        : t('policyPage.result.noVerdict');
    const sentence =
      moved === 0
        ? t('policyPage.result.nothing', {
            count: entities,
            number: format.count(entities),
          })
        : `${t('policyPage.result.moved', {
            count: moved,
            moved: format.count(moved),
            number: format.count(entities),
          })} ${moves}`;
    return {
      sentence,
      remarks: [
        ...reasons.flatMap(reason => {
          const count = notCompared[reason];
          return count > 0
            ? t(`policyPage.result.${reason}`, {
                count,
                number: format.count(count),
              })
            : [];
        }),
        ...(unread.length > 0
          ? [t('policyPage.result.unread', { keys: format.list(unread) })]
          : []),
      ],
    };
  };
}
