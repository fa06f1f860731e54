import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { UnknownReason } from '@rung/backstage-plugin-rung-common';
import { rungObservationTranslationRef } from '../../../translation/rungObservationTranslationRef';

/** Why something is not known, as the end of a sentence. */
export function useUnknownText(): (why: {
  unknown: UnknownReason;
  resource?: string;
}) => string {
  const { t } = useTranslationRef(rungObservationTranslationRef);
  return ({ unknown, resource = '' }) => t(`unknown.${unknown}`, { resource });
}
