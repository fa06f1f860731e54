import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RequirementSource } from '@rung/backstage-plugin-rung-common';
import { rungFormTranslationRef } from '../../translation/rungFormTranslationRef';

/** Where a value comes from that a form leaves open, as a line of its own. */
export function useSourceText(): (
  source: RequirementSource,
) => string | undefined {
  const { t } = useTranslationRef(rungFormTranslationRef);

  return source => {
    switch (source.type) {
      case 'profile':
        return t('inherited.profile', { profile: source.profile ?? '' });
      case 'counted':
        return t('inherited.counted');
      case 'entity':
        return undefined;
      default:
        return t('inherited.elsewhere', {
          source: source.entityRef ?? source.type,
        });
    }
  };
}
