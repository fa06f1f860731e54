import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Fit } from '@rung/backstage-plugin-rung-common';
import { rungTranslationRef } from '../../../translation';

/** What a fit is called. */
export function useFitText(): (fit: Fit) => string {
  const { t } = useTranslationRef(rungTranslationRef);
  return fit => t(`word.fit.${fit}`);
}
