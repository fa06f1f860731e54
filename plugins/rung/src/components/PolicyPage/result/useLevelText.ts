import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { layerBeside } from '@rung/backstage-plugin-rung-common';
import { PreviewLevel } from '@rung/backstage-plugin-rung-common/wire';
import { rungTranslationRef } from '../../../translation';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';

/**
 * What a level is called: its rung, with the platform layer beside it, or none.
 *
 * @param form - whether the layer is told in words, or by a sign
 */
export function useLevelText(
  form: 'platform' | 'sign' = 'platform',
): (level: PreviewLevel) => string {
  const { t } = useTranslationRef(rungTranslationRef);
  const { t: pageT } = useTranslationRef(rungReportsTranslationRef);
  return ({ rung, platform }) => {
    if (rung === undefined) {
      return t('word.status.unassessed');
    }
    const text = t('word.rung', { rung: String(rung) });
    return layerBeside({ rung, platform: { layer: platform } })
      ? pageT(`policyPage.level.${form}`, { rung: text })
      : text;
  };
}
