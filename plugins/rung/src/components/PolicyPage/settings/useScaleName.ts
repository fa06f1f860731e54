import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ScaleName } from '@rung/backstage-plugin-rung-common';
import { rungTranslationRef } from '../../../translation';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';

/** What the scales are called: as what is measured on them. */
export function useScaleName(): (name: ScaleName) => string {
  const { t } = useTranslationRef(rungTranslationRef);
  const { t: pageT } = useTranslationRef(rungReportsTranslationRef);
  return name => {
    switch (name) {
      case 'peak-to-base':
        return pageT('policyPage.form.peakToBase');
      case 'teams':
        return pageT('policyPage.form.breakEven');
      default:
        return t(`requirement.name.${name}`);
    }
  };
}
