import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { rungTranslationRef } from '../../translation';
import { InheritedValue } from './inheritedOf';

/** An inherited value and where it comes from, in words. */
export function useInheritedText() {
  const { t } = useTranslationRef(rungTranslationRef);

  return ({ text, source }: InheritedValue): string => {
    switch (source.type) {
      case 'profile':
        return t('form.inherited.profile', {
          text,
          profile: source.profile ?? '',
        });
      case 'entity':
      case 'counted':
        return t(`form.inherited.${source.type}`, { text });
      default:
        return t('form.inherited.elsewhere', {
          text,
          source: source.entityRef ?? source.type,
        });
    }
  };
}
